#!/bin/bash
# The same roles and databases that the launcher makes; runs once, when the server's data folder is new.
set -euo pipefail

psql -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres \
    -v ledger_owner="$LEDGER_OWNER_PASSWORD" -v ledger_writer="$LEDGER_WRITER_PASSWORD" \
    -v ledger_reader="$LEDGER_READER_PASSWORD" -v views_owner="$VIEWS_OWNER_PASSWORD" \
    -v vault_owner="$VAULT_OWNER_PASSWORD" -v vault_keeper="$VAULT_KEEPER_PASSWORD" \
    -v seal_owner="$SEAL_OWNER_PASSWORD" <<'SQL'
create role ledger_owner login nosuperuser nocreatedb nocreaterole password :'ledger_owner';
create role ledger_writer login nosuperuser nocreatedb nocreaterole password :'ledger_writer';
create role ledger_reader login nosuperuser nocreatedb nocreaterole password :'ledger_reader';
create role views_owner login nosuperuser nocreatedb nocreaterole password :'views_owner';
create role vault_owner login nosuperuser nocreatedb nocreaterole password :'vault_owner';
create role vault_keeper login nosuperuser nocreatedb nocreaterole password :'vault_keeper';
create role seal_owner login nosuperuser nocreatedb nocreaterole password :'seal_owner';

create database ledger owner ledger_owner template template0 encoding 'UTF8' locale_provider builtin builtin_locale 'C.UTF-8' locale 'C';
create database views owner views_owner template template0 encoding 'UTF8' locale_provider builtin builtin_locale 'C.UTF-8' locale 'C';
create database vault owner vault_owner template template0 encoding 'UTF8' locale_provider builtin builtin_locale 'C.UTF-8' locale 'C';
create database seal owner seal_owner template template0 encoding 'UTF8' locale_provider builtin builtin_locale 'C.UTF-8' locale 'C';

revoke all on database ledger, views, vault, seal from public;
grant connect on database ledger to ledger_writer, ledger_reader;
grant connect on database vault to vault_keeper;
SQL
