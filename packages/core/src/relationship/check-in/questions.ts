/**
 * The four questions of a check-in (M12): about the relationship, never about the other, and the same for both. They ask
 * for what predicts a good relationship: contact, trust, use, and a shared direction *(Eby et al. 2013; Allen & Eby 2003)*.
 */
export const CHECK_IN_QUESTIONS = ['rhythm', 'openness', 'use', 'direction'] as const
export type CheckInQuestion = (typeof CHECK_IN_QUESTIONS)[number]

/** What can be answered. Words, not marks: nothing is added up for a person or a pair (M4). */
export const CHECK_IN_ANSWERS = ['yes', 'partly', 'not_now', 'rather_not_say'] as const
export type CheckInAnswer = (typeof CHECK_IN_ANSWERS)[number]

/** One person's answers of one round; theirs alone, and otherwise only in groups (M13). */
export type CheckInAnswers = Readonly<Record<CheckInQuestion, CheckInAnswer>>
