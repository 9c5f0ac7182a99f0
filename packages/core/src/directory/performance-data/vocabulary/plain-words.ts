/**
 * Words that stand beside others in headers and say nothing by themselves. A word without divisions such as
 * `lastrtgdate` is taken apart only when every part is one of these or a word of performance data, so that
 * "operating" never yields "rating".
 */
export const PLAIN_WORDS: readonly string[] = `
  last first next prev previous current past prior date dt year yr month quarter week day id ids nr num number no
  code cd key amount amt value val annual yearly monthly weekly hourly daily base total tot gross net final overall
  emp empl rate employee employees staff worker person people personal associate my manager mgr self team group hr
  text txt desc description comment comments note notes flag type category cat status level lvl band grade grp step
  pct percent perc percentage currency curr freq frequency eff effective start end from to by of for and the is has
  new old min max mid point cycle period half fy plan target actual history hist ref name names result results avg
  average mean range class scale on in data info detail details summary box grid matrix index letter outcome changed
  change reason recommended proposed approved increase decrease adjustment adj scheme eligibility eligible paid
  account supervisor local global job position role record records action actions
`.trim().split(/\s+/u)

/** Neighbours that hold a word of performance data and mean something else. */
export const INNOCENT_PHRASES: readonly string[] = `
  rating agency, rating agencies, academic discipline, engineering discipline, professional discipline,
  technical discipline, scientific discipline, research discipline, study discipline, subject discipline,
  clinical discipline, medical discipline, primary discipline, discipline area, discipline area name,
  home discipline, academic rank, military rank, faculty rank, officer rank, job rank, professorial rank,
  naval rank, police rank, holiday allowance, leave allowance, vacation allowance, pay office, pro bono,
  auto increment, comp code, comp cd, comp name, comp id, comp no, potential mentor, potential mentors,
  potential mentoree, potential mentorees, potential topics, potential interests, access review, code review,
  security review, document review, data review, contract review, privacy review, record review, review board,
  leistungsbereich*, leistungsort, leistungsart
`.trim().split(/\s*,\s*/u)
