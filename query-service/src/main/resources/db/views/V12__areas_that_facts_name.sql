-- An area is asked for that facts have named: it is looked up among all of them, whatever they count.
create index fact_area on fact ((dimensions->'administrative-area'->>0))
    where dimensions->'administrative-area'->>0 <> 'UNKNOWN';
