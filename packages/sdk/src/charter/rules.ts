/** The rules of `mentoring.md`, by number. */
export type CharterRule = `M${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18}`

/** What each rule asks, in the words of `mentoring.md`. */
export const CHARTER_RULES: Readonly<Record<CharterRule, string>> = {
  M1: 'A pair is never proposed, formed or kept while one person is above the other.',
  M2: 'What a pair writes to each other, the mentoree’s issues and anyone’s private notes are readable by their owners alone.',
  M3: 'Nobody sees anything because they are someone’s boss.',
  M4: 'Ratings, rankings, potential, pay, appraisal and disciplinary data cannot be imported, asked for in a form, read by a criterion or exported.',
  M5: 'Nobody takes part without having said yes, and each may pause or leave at any time.',
  M6: 'A match is a proposal with reasons. Each answers privately; the pair forms only on two yeses.',
  M7: 'Deep similarity of values, interests, attitude and experience counts most; demographic likeness adds nothing. Every default weight cites its reason.',
  M8: 'For each pair: why these two, in sentences both may read, and one honest difference.',
  M9: 'A pair agrees, in writing, on purpose, confidentiality and its limits, rhythm, means of contact and the no-fault exit, before the room opens to work.',
  M10: 'A relationship moves through initiation, cultivation, separation and redefinition. Endings are made with dignity.',
  M11: 'Either person can end it in one step, with no reason asked, no mark left, and a re-match offered first.',
  M12: 'Both privately answer the same few questions about the relationship, never about each other.',
  M13: 'Reports are of groups of at least five people and five relationships; the floor cannot be lowered.',
  M14: 'Every field that a person fills in states who will see it.',
  M15: 'A participant can read, export and erase what is theirs.',
  M16: 'Safeguarding limits of confidentiality are stated in the agreement before the first word is written; disclosure is to a named officer.',
  M17: 'A template carries orientation for mentors and for mentorees, and guides for each phase.',
  M18: 'One program manager should look after 100 relationships in a few hours a month.',
}

/** Why a rule has no check here: no template can break it, because something else holds it. */
export const HELD_ELSEWHERE: Readonly<Partial<Record<CharterRule, string>>> = {
  M13: 'No template makes reports. The same release rule holds in every program.',
  M15: 'No template keeps data. Export and erasure are the same in every program.',
}
