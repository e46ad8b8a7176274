-- The figures of the organisation's report, from the rows that the judge wrote. Plain SQL: DuckDB runs it here (run-sql.ts), Spark SQL and
-- Fabric run the same text. It asks for two views:
--   judged    the rows, one JSON object a line (judge-line.ts has the columns)
--   settings  one row: at_least (people, never under 5), as_of and gate_since (days since 1970; gate_since may be null)
-- and leaves two:
--   cells     figures by week and department
--   step_cells open next steps by age and department
-- A department that fewer than at_least people organized meetings in is not named: it counts with the others of the week under a null
-- name, together with the smallest named one where they would still be too few. Every figure anywhere is a sum of these cells, which share no
-- meeting: totals minus groups are groups of at least so many people again, or nothing.

-- Of a meeting that was exported more than once, the latest version.
CREATE OR REPLACE TEMP VIEW meetings AS
SELECT owner, address, meeting, changed, thing, day, created, status, missing, minutes, people, topicMinutes, outcome, isSeries, isByProgram
FROM (
  SELECT *, ROW_NUMBER() OVER (PARTITION BY meeting ORDER BY changed DESC, status) AS version
  FROM judged
  WHERE kind = 'meeting'
) AS versions
WHERE version = 1;

CREATE OR REPLACE TEMP VIEW directory AS
SELECT key AS directory_key, MIN(person) AS person, MIN(department) AS department
FROM judged
WHERE kind = 'person'
GROUP BY key;

-- Whoever organized, by the directory where it knows them: one person is one, by whatever id a line names them.
CREATE OR REPLACE TEMP VIEW organized AS
SELECT
  m.*,
  COALESCE(by_id.person, by_address.person, m.address, m.owner, '') AS organizer,
  COALESCE(by_id.department, by_address.department, '') AS department,
  m.day - ((m.day + 3) % 7) AS week
FROM meetings AS m
LEFT JOIN directory AS by_id ON m.owner = by_id.directory_key
LEFT JOIN directory AS by_address ON m.address = by_address.directory_key;

CREATE OR REPLACE TEMP VIEW measured AS
SELECT
  week,
  department,
  COUNT(DISTINCT organizer) AS organizers,
  COUNT(*) AS meetings,
  SUM(CASE WHEN status = 'complete' THEN 1 ELSE 0 END) AS complete,
  SUM(CASE WHEN status = 'incomplete' THEN 1 ELSE 0 END) AS incomplete,
  SUM(CASE WHEN status = 'none' THEN 1 ELSE 0 END) AS without_agenda,
  SUM(CASE WHEN missing LIKE '%purpose%' THEN 1 ELSE 0 END) AS lacks_purpose,
  SUM(CASE WHEN missing LIKE '%goal%' THEN 1 ELSE 0 END) AS lacks_goal,
  SUM(CASE WHEN missing LIKE '%reason%' THEN 1 ELSE 0 END) AS lacks_reasons,
  SUM(CASE WHEN missing LIKE '%nextStep%' THEN 1 ELSE 0 END) AS lacks_next_step,
  SUM(minutes * people) AS person_minutes,
  -- Calendars propose half hours: what a meeting keeps of its last one is saved.
  SUM(CASE WHEN minutes % 30 = 0 THEN 0 ELSE (30 - minutes % 30) * people END) AS saved_person_minutes,
  SUM(CASE WHEN minutes <= 25 THEN 1 ELSE 0 END) AS up_to_25,
  SUM(CASE WHEN minutes > 25 AND minutes <= 30 THEN 1 ELSE 0 END) AS up_to_30,
  SUM(CASE WHEN minutes > 30 AND minutes <= 50 THEN 1 ELSE 0 END) AS up_to_50,
  SUM(CASE WHEN minutes > 50 AND minutes <= 60 THEN 1 ELSE 0 END) AS up_to_60,
  SUM(CASE WHEN minutes > 60 THEN 1 ELSE 0 END) AS over_60,
  -- Length against plan: what the topics add up to, where each says how long it takes.
  SUM(CASE WHEN topicMinutes IS NULL THEN 0 ELSE 1 END) AS planned,
  SUM(CASE WHEN topicMinutes IS NULL THEN 0 ELSE topicMinutes END) AS planned_topic_minutes,
  SUM(CASE WHEN topicMinutes IS NULL THEN 0 ELSE minutes END) AS planned_minutes,
  SUM(CASE WHEN topicMinutes > minutes THEN 1 ELSE 0 END) AS planned_over,
  -- What organizers said came of the goal, where they have.
  SUM(CASE WHEN outcome = 'reached' THEN 1 ELSE 0 END) AS goal_reached,
  SUM(CASE WHEN outcome = 'on-the-way' THEN 1 ELSE 0 END) AS goal_on_the_way,
  SUM(CASE WHEN outcome = 'not-reached' THEN 1 ELSE 0 END) AS goal_not_reached,
  -- Ways past the gate, each meeting by the first that fits.
  SUM(CASE WHEN status <> 'complete' AND created < gate_since THEN 1 ELSE 0 END) AS past_before_gate,
  SUM(CASE WHEN status <> 'complete' AND NOT COALESCE(created < gate_since, FALSE) AND isByProgram THEN 1 ELSE 0 END) AS past_program,
  SUM(CASE WHEN status = 'incomplete' AND NOT COALESCE(created < gate_since, FALSE) AND NOT isByProgram THEN 1 ELSE 0 END) AS past_incomplete,
  SUM(CASE WHEN status = 'none' AND NOT COALESCE(created < gate_since, FALSE) AND NOT isByProgram AND isSeries THEN 1 ELSE 0 END) AS past_series,
  SUM(CASE WHEN status = 'none' AND NOT COALESCE(created < gate_since, FALSE) AND NOT isByProgram AND NOT isSeries THEN 1 ELSE 0 END) AS past_single
FROM organized CROSS JOIN settings
GROUP BY week, department;

CREATE OR REPLACE TEMP VIEW grouped AS
SELECT
  *,
  organizers < at_least
    OR (few BETWEEN 1 AND at_least - 1 AND place = 1) AS is_unnamed
FROM (
  SELECT
    *,
    SUM(CASE WHEN organizers < at_least THEN organizers ELSE 0 END) OVER (PARTITION BY week) AS few,
    ROW_NUMBER() OVER (
      PARTITION BY week
      ORDER BY CASE WHEN organizers < at_least THEN 1 ELSE 0 END, organizers, department
    ) AS place
  FROM measured CROSS JOIN settings
) AS counted;

CREATE OR REPLACE TEMP VIEW cells AS
SELECT
  week,
  CASE WHEN is_unnamed THEN NULL ELSE department END AS department,
  SUM(meetings) AS meetings,
  SUM(complete) AS complete,
  SUM(incomplete) AS incomplete,
  SUM(without_agenda) AS without_agenda,
  SUM(lacks_purpose) AS lacks_purpose,
  SUM(lacks_goal) AS lacks_goal,
  SUM(lacks_reasons) AS lacks_reasons,
  SUM(lacks_next_step) AS lacks_next_step,
  SUM(person_minutes) AS person_minutes,
  SUM(saved_person_minutes) AS saved_person_minutes,
  SUM(up_to_25) AS up_to_25,
  SUM(up_to_30) AS up_to_30,
  SUM(up_to_50) AS up_to_50,
  SUM(up_to_60) AS up_to_60,
  SUM(over_60) AS over_60,
  SUM(planned) AS planned,
  SUM(planned_topic_minutes) AS planned_topic_minutes,
  SUM(planned_minutes) AS planned_minutes,
  SUM(planned_over) AS planned_over,
  SUM(goal_reached) AS goal_reached,
  SUM(goal_on_the_way) AS goal_on_the_way,
  SUM(goal_not_reached) AS goal_not_reached,
  SUM(past_before_gate) AS past_before_gate,
  SUM(past_program) AS past_program,
  SUM(past_incomplete) AS past_incomplete,
  SUM(past_series) AS past_series,
  SUM(past_single) AS past_single
FROM grouped
GROUP BY week, CASE WHEN is_unnamed THEN NULL ELSE department END
HAVING SUM(organizers) >= MAX(at_least)
ORDER BY week, department NULLS LAST;

-- Open is what the last meeting of its kind left to be done, from the first of them that agreed on it.
CREATE OR REPLACE TEMP VIEW counted_until AS
SELECT LEAST(MAX(as_of), MAX(day) + 1) AS as_of
FROM meetings CROSS JOIN settings;

CREATE OR REPLACE TEMP VIEW last_held AS
SELECT organizer, department, thing, MAX(day) AS day
FROM organized CROSS JOIN counted_until
WHERE day < as_of
GROUP BY organizer, department, thing;

CREATE OR REPLACE TEMP VIEW steps AS
SELECT DISTINCT o.organizer, o.thing, s.step, o.day
FROM judged AS s
INNER JOIN organized AS o ON s.meeting = o.meeting AND s.changed = o.changed
WHERE s.kind = 'step';

CREATE OR REPLACE TEMP VIEW open_steps AS
SELECT l.organizer, l.department, l.thing, s.step, MAX(u.as_of) - MIN(f.day) AS age
FROM last_held AS l
INNER JOIN steps AS s ON s.organizer = l.organizer AND s.thing = l.thing AND s.day = l.day
INNER JOIN steps AS f ON f.organizer = s.organizer AND f.thing = s.thing AND f.step = s.step AND f.day <= l.day
CROSS JOIN counted_until AS u
GROUP BY l.organizer, l.department, l.thing, s.step;

CREATE OR REPLACE TEMP VIEW grouped_steps AS
SELECT
  *,
  organizers < at_least OR (few BETWEEN 1 AND at_least - 1 AND place = 1) AS is_unnamed
FROM (
  SELECT
    *,
    SUM(CASE WHEN organizers < at_least THEN organizers ELSE 0 END) OVER () AS few,
    ROW_NUMBER() OVER (ORDER BY CASE WHEN organizers < at_least THEN 1 ELSE 0 END, organizers, department) AS place
  FROM (
    SELECT
      department,
      COUNT(DISTINCT organizer) AS organizers,
      SUM(CASE WHEN age <= 7 THEN 1 ELSE 0 END) AS week_1,
      SUM(CASE WHEN age > 7 AND age <= 14 THEN 1 ELSE 0 END) AS week_2,
      SUM(CASE WHEN age > 14 AND age <= 28 THEN 1 ELSE 0 END) AS week_4,
      SUM(CASE WHEN age > 28 THEN 1 ELSE 0 END) AS older
    FROM open_steps
    GROUP BY department
  ) AS by_department CROSS JOIN settings
) AS counted;

CREATE OR REPLACE TEMP VIEW step_cells AS
SELECT
  CASE WHEN is_unnamed THEN NULL ELSE department END AS department,
  SUM(week_1) AS week_1,
  SUM(week_2) AS week_2,
  SUM(week_4) AS week_4,
  SUM(older) AS older
FROM grouped_steps
GROUP BY CASE WHEN is_unnamed THEN NULL ELSE department END
HAVING SUM(organizers) >= MAX(at_least)
ORDER BY department NULLS LAST;
