"""A file for each kind of activity, by the name that its events begin with; nothing names them."""
