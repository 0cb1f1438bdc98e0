-- Is anything known of this student, within reach or not? A reader of the feed may not pass what may turn out to be theirs.
-- It says that and no more; what the transaction reaches is afterwards what it was.
create function student_is_known(who uuid) returns boolean language plpgsql as $$
declare
  reached text := current_setting('app.alles', true);
  known boolean;
begin
  perform set_config('app.alles', 'ja', true);
  known := exists (select from student s where s.student = who);
  perform set_config('app.alles', coalesce(reached, ''), true);
  return known;
end $$;
