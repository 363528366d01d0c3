-- 0005 The school a student is enrolled at: a roster may hold several, and a code card names one.
-- oldest-reader: 5
-- An older program would import a roster without its schools.

ALTER TABLE student ADD COLUMN school TEXT NOT NULL DEFAULT '';

DROP VIEW roster;
CREATE VIEW roster AS
SELECT number, name, college, class_name, major, id_tail, level, status, is_eligible, is_status_changed, school,
       search_name, initials, first_order_ms, first_station, first_seq, first_position
FROM student
WHERE is_removed = 0;
