/**
 * The domain once more, written from the text alone and sharing no code with the services: what
 * each line of a trajectbestand must get for an answer ({@link
 * nl.praktijklerenplus.e2e.model.Administration}), and what every figure then is ({@link
 * nl.praktijklerenplus.e2e.model.Figures}). Slow and plain on purpose.
 *
 * <p>Where the text leaves a choice, this is how it is read here:
 *
 * <ul>
 *   <li>A stage that is interrupted still runs: "begun and not ended". The werkgever of a student
 *       is that of the running stage that began last.
 *   <li>The versions of two streams say nothing of each other: of one day and one moment, a
 *       student's own event comes before the stage's that follows from it.
 *   <li>A pause is a stock over days, so its dimensions are those at the end of each day.
 *   <li>in-nazorg and nazorgcontacten are of students, so their werkgever is that of the running
 *       stage; dienstverbanden-betaald, dienstverbanden-gestart and duurzaamheid are of
 *       dienstverbanden, the last one of the student's first paid one.
 *   <li>A duration ends with the first event of its kind per student, and begins with the first;
 *       for the RMT with the aanvraag that was pending then.
 *   <li>leerwerkplekken-bezet counts every place with a running stage, leerwerkplekken-vrij what is
 *       offered and not withdrawn without one.
 *   <li>The last stage of a place is the one recorded last, and so is the last advies.
 *   <li>A corrected day may not lie after the day on which the correction is known.
 *   <li>An aggregate's first day may not be corrected to after what followed it.
 *   <li>The kwalificatie of a traject and the indicator of a doelstelling say which one it is, so
 *       they are identities and not correctable.
 *   <li>Whether a correction may make a precondition of a later event untrue is left open: no
 *       journey holds one.
 *   <li>A recognition is valid on a day when any recorded recognition of the werkgever covers it; a
 *       stage that has not ended goes on.
 *   <li>The first dienstverband is the one with the earliest day.
 *   <li>Handing over, giving insight and an emergency are no state changes: they bind no later
 *       command. Whose student somebody is says what was told of the latest day.
 *   <li>A policy's event is dated by what its cause and its stage say now.
 * </ul>
 */
package nl.praktijklerenplus.e2e.model;
