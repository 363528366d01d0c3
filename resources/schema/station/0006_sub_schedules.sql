-- 0006 Colleges publish sub-schedules of their own; they are found by when they were published.
-- oldest-reader: 6
-- An older program would go by the campaign's revision alone and send classes to times that no longer hold.

CREATE INDEX plan_revision_by_time ON plan_revision (order_ms, station, seq);
