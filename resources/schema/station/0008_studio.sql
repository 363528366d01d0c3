-- 0008 What happens in the studios: pictures, what became of them, exceptions from the rules, settled alarms.
-- oldest-reader: 8
-- An older program cannot read such entries, and would count a photograph whose acceptance was taken back.

-- Whose a picture was when it came in. student: empty, and shot_number 0, where nobody waited. camera_ms: by
-- the camera's own clock. failed, doubtful: keys of checks, parted by blanks.
CREATE TABLE shot_taken (
    station TEXT NOT NULL,
    seq INTEGER NOT NULL,
    order_ms INTEGER NOT NULL,
    at_ms INTEGER NOT NULL,
    student TEXT NOT NULL,
    room TEXT NOT NULL CHECK (room <> ''),
    day TEXT NOT NULL,
    at TEXT NOT NULL,
    shot_number INTEGER NOT NULL CHECK (shot_number >= 0),
    shot_room TEXT NOT NULL,
    shot_letter TEXT NOT NULL,
    frame INTEGER NOT NULL,
    file TEXT NOT NULL,
    file_digest BLOB NOT NULL,
    raw_file TEXT NOT NULL,
    camera_file TEXT NOT NULL,
    camera_ms INTEGER,
    verdict TEXT NOT NULL CHECK (verdict IN ('skipped', 'pass', 'review', 'fail')),
    failed TEXT NOT NULL,
    doubtful TEXT NOT NULL,
    PRIMARY KEY (station, seq),
    FOREIGN KEY (station, seq) REFERENCES journal_entry (station, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX shot_taken_by_room ON shot_taken (room, day, order_ms, station, seq);
CREATE INDEX shot_taken_by_digest ON shot_taken (file_digest);

-- Keyed by their own entries; what they speak of may not have reached this file yet.
CREATE TABLE shot_rejected (
    station TEXT NOT NULL,
    seq INTEGER NOT NULL,
    order_ms INTEGER NOT NULL,
    shot_station TEXT NOT NULL,
    shot_seq INTEGER NOT NULL,
    why TEXT NOT NULL,
    PRIMARY KEY (station, seq),
    FOREIGN KEY (station, seq) REFERENCES journal_entry (station, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX shot_rejected_by_shot ON shot_rejected (shot_station, shot_seq, order_ms, station, seq);

CREATE TABLE acceptance_taken_back (
    station TEXT NOT NULL,
    seq INTEGER NOT NULL,
    order_ms INTEGER NOT NULL,
    acceptance_station TEXT NOT NULL,
    acceptance_seq INTEGER NOT NULL,
    student TEXT NOT NULL,
    why TEXT NOT NULL,
    PRIMARY KEY (station, seq),
    FOREIGN KEY (station, seq) REFERENCES journal_entry (station, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX acceptance_taken_back_by_acceptance
    ON acceptance_taken_back (acceptance_station, acceptance_seq);

-- A row for each picture an entry moves; position: where in the entry. student: whose it is from then on,
-- empty: nobody's.
CREATE TABLE shot_move (
    station TEXT NOT NULL,
    seq INTEGER NOT NULL,
    position INTEGER NOT NULL,
    order_ms INTEGER NOT NULL,
    shot_station TEXT NOT NULL,
    shot_seq INTEGER NOT NULL,
    from_student TEXT NOT NULL,
    student TEXT NOT NULL,
    shot_number INTEGER NOT NULL CHECK (shot_number >= 0),
    shot_room TEXT NOT NULL,
    shot_letter TEXT NOT NULL,
    frame INTEGER NOT NULL,
    PRIMARY KEY (station, seq, position),
    FOREIGN KEY (station, seq) REFERENCES journal_entry (station, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX shot_move_by_shot ON shot_move (shot_station, shot_seq, order_ms, station, seq, position);
CREATE INDEX shot_move_by_student ON shot_move (student);

-- A row for each check an entry names. is_ended: the exception ends with this row.
CREATE TABLE rule_exception (
    station TEXT NOT NULL,
    seq INTEGER NOT NULL,
    position INTEGER NOT NULL,
    order_ms INTEGER NOT NULL,
    student TEXT NOT NULL CHECK (student <> ''),
    check_key TEXT NOT NULL,
    why TEXT NOT NULL,
    is_ended INTEGER NOT NULL CHECK (is_ended IN (0, 1)),
    PRIMARY KEY (station, seq, position),
    FOREIGN KEY (station, seq) REFERENCES journal_entry (station, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX rule_exception_by_student
    ON rule_exception (student, check_key, order_ms, station, seq, position);

-- Of one student and check the latest word holds.
CREATE VIEW standing_rule_exception AS
SELECT station, seq, position, order_ms, student, check_key, why
FROM rule_exception AS given
WHERE is_ended = 0 AND NOT EXISTS (
    SELECT 1 FROM rule_exception AS newer
    WHERE newer.student = given.student AND newer.check_key = given.check_key
      AND (newer.order_ms, newer.station, newer.seq, newer.position)
        > (given.order_ms, given.station, given.seq, given.position));

CREATE TABLE pairing_settled (
    station TEXT NOT NULL,
    seq INTEGER NOT NULL,
    order_ms INTEGER NOT NULL,
    fault TEXT NOT NULL,
    about_station TEXT NOT NULL,
    about_seq INTEGER NOT NULL,
    why TEXT NOT NULL,
    PRIMARY KEY (station, seq),
    FOREIGN KEY (station, seq) REFERENCES journal_entry (station, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX pairing_settled_by_time ON pairing_settled (order_ms, station, seq);

-- Acceptances of old do not say which picture they are of.
ALTER TABLE shot_accepted ADD COLUMN at_ms INTEGER NOT NULL DEFAULT 0;
ALTER TABLE shot_accepted ADD COLUMN taken_station TEXT NOT NULL DEFAULT '';
ALTER TABLE shot_accepted ADD COLUMN taken_seq INTEGER NOT NULL DEFAULT 0;
ALTER TABLE shot_accepted ADD COLUMN override_why TEXT NOT NULL DEFAULT '';
UPDATE shot_accepted SET at_ms =
    (SELECT at_ms FROM journal_entry AS entry
     WHERE entry.station = shot_accepted.station AND entry.seq = shot_accepted.seq);
CREATE INDEX shot_accepted_by_shot ON shot_accepted (taken_station, taken_seq);

-- The newest move of each picture that was moved.
CREATE VIEW standing_move AS
SELECT station, seq, position, shot_station, shot_seq, student, shot_number, shot_room, shot_letter, frame
FROM shot_move AS move
WHERE NOT EXISTS (
    SELECT 1 FROM shot_move AS newer
    WHERE newer.shot_station = move.shot_station AND newer.shot_seq = move.shot_seq
      AND (newer.order_ms, newer.station, newer.seq, newer.position)
        > (move.order_ms, move.station, move.seq, move.position));

-- Acceptances that were not taken back, with whom they are of now: an acceptance goes with its picture. In
-- two parts so that each finds a student by an index. One of nobody's picture is nobody's and not here.
CREATE VIEW standing_acceptance AS
SELECT station, seq, order_ms, at_ms, student, room, at, shot_number, shot_room, shot_letter, file,
       file_digest, taken_station, taken_seq, override_why
FROM shot_accepted AS accepted
WHERE NOT EXISTS (
    SELECT 1 FROM shot_move
    WHERE shot_station = accepted.taken_station AND shot_seq = accepted.taken_seq)
  AND NOT EXISTS (
    SELECT 1 FROM acceptance_taken_back
    WHERE acceptance_station = accepted.station AND acceptance_seq = accepted.seq)
UNION ALL
SELECT accepted.station, accepted.seq, accepted.order_ms, accepted.at_ms, move.student, accepted.room,
       accepted.at, move.shot_number, move.shot_room, move.shot_letter, accepted.file, accepted.file_digest,
       accepted.taken_station, accepted.taken_seq, accepted.override_why
FROM standing_move AS move
JOIN shot_accepted AS accepted
    ON accepted.taken_station = move.shot_station AND accepted.taken_seq = move.shot_seq
WHERE move.student <> '' AND NOT EXISTS (
    SELECT 1 FROM acceptance_taken_back
    WHERE acceptance_station = accepted.station AND acceptance_seq = accepted.seq);

-- Pictures with their assignments as they stand. A picture of an arrival that was undone is nobody's, unless
-- it is accepted: then it is that student's photograph whatever the door thought of the scan.
CREATE VIEW standing_shot AS
SELECT taken.station, taken.seq, taken.order_ms, taken.at_ms, taken.room, taken.day, taken.at,
       coalesce(move.student, taken.student) AS student,
       coalesce(move.shot_number, taken.shot_number) AS shot_number,
       coalesce(move.shot_room, taken.shot_room) AS shot_room,
       coalesce(move.shot_letter, taken.shot_letter) AS shot_letter,
       coalesce(move.frame, taken.frame) AS frame,
       taken.file, taken.file_digest, taken.raw_file, taken.camera_file, taken.camera_ms, taken.verdict,
       taken.failed, taken.doubtful,
       (SELECT why FROM shot_rejected
        WHERE shot_station = taken.station AND shot_seq = taken.seq
        ORDER BY order_ms, station, seq LIMIT 1) AS rejected_why,
       accepted.station AS acceptance_station, accepted.seq AS acceptance_seq,
       accepted.at_ms AS accepted_ms, accepted.override_why AS override_why,
       EXISTS (
           SELECT 1 FROM arrival JOIN arrival_undone
               ON arrival_station = arrival.station AND arrival_seq = arrival.seq
           WHERE arrival.student = coalesce(move.student, taken.student)
             AND arrival.room = taken.room AND arrival.day = taken.day
             AND arrival.shot_number = coalesce(move.shot_number, taken.shot_number)
             AND arrival.shot_letter = coalesce(move.shot_letter, taken.shot_letter)) AS is_undone
FROM shot_taken AS taken
LEFT JOIN shot_move AS move ON (move.station, move.seq, move.position) = (
    SELECT station, seq, position FROM shot_move
    WHERE shot_station = taken.station AND shot_seq = taken.seq
    ORDER BY order_ms DESC, station DESC, seq DESC, position DESC LIMIT 1)
LEFT JOIN shot_accepted AS accepted ON (accepted.station, accepted.seq) = (
    SELECT station, seq FROM standing_acceptance
    WHERE taken_station = taken.station AND taken_seq = taken.seq
    ORDER BY order_ms DESC, station DESC, seq DESC LIMIT 1);
