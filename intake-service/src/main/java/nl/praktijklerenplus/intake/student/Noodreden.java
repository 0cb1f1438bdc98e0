package nl.praktijklerenplus.intake.student;

/** Why somebody must see a student who is not theirs. */
public enum Noodreden {
  GEVAAR,
  CRISIS,
  BEGELEIDER_ONBEREIKBAAR
}
