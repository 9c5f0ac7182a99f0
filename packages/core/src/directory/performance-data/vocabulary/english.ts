import type { Vocabulary } from '../notion.ts'

/** English, with the abbreviations of HR systems. */
export const english: Vocabulary = {
  performance: `
    *performan*, perf, prf, performer, performers, underperformer, outperformer, kpi, kpis, okr, okrs, quota, quotas,
    goal achievement, goal attainment, goal completion, goal rating, goals met, goals achieved, objectives met,
    objective achievement, objective attainment, target attainment, target achievement, productivity, utilization,
    utilisation, talent review, talent reviews, talent segment, talent category, talent grid, talent matrix,
    talent rating, talent class, talent classification, talent box, talent pool, talent tier, talent status,
    talent map, talent mapping, top talent, key talent, critical talent, a player, contribution level, impact level,
    bell curve, forced distribution, flight risk, retention risk, attrition risk, loss risk, risk loss, risk of loss,
    impact of loss, leaving risk, resignation risk, regrettable loss, low performer, high performer`,
  rating: `
    rating, ratings, rated, rater, raters, rtg, rtgs, ratng, score, scores, scored, scoring, scorecard, scorecards,
    calibration, calibrations, calibrated, calibrate, percentile, quartile, decile, final grade, year end grade,
    overall grade, annual grade, grade by manager, star, stars, =points, =mark, =marks`,
  ranking: `rank, ranks, ranking, rankings, ranked, stack rank, forced rank, rank order, leaderboard`,
  potential: `
    potential, potentials, hipo, hipos, hipot, high potential, hi po, hi pot, hi potential, promotability, promotable,
    nine box, 9 box, 9 boxes, box 9, nine grid, 9 grid, nine block, 9 block, nine cell, 9 cell, 9 field,
    growth potential, ninebox*, nineblock*`,
  pay: `
    pay, paid amount, salary, salaries, *salary*, wage, wages, compensation, compensations, *compensation*, compa,
    comparatio, compratio, comp ratio, comp rate, comp rt, comp amount, comp amt, comp band, comp grade, comp review,
    comp change, comp plan, comp step, comp freq, comp frequency, total comp, base comp, annual comp, target comp,
    variable comp, var comp, cash comp, direct comp, exec comp, =comp, remuneration*, renumeration*, earning,
    earnings, income, stipend, payslip, paycheck, paycheque, paygrade, payband, payscale, paypoint, paystep, ctc,
    cost to company, ote, on target earnings, bonus, bonuses, *bonus*, incentive, incentives, commission rate,
    commission amount, commission plan, commission pct, commission percent, commission earned, =commission,
    =commissions, stock option, stock options, stock grant, stock grants, stock award, stock units, rsu, rsus,
    equity grant, equity award, equity value, lti, ltip, sti, stip, esop, allowance, allowances, payroll amount,
    payroll cost, payroll total, payroll value, payroll gross, payroll net, annual rate, annual rt, hourly rate,
    hourly rt, monthly rate, monthly rt, daily rate, day rate, base rate, standard rate, billing rate, bill rate,
    rate of pay, =rate, base sal, basic sal, annual sal, ann sal, sal amt, sal amount, sal grade, sal band, sal step,
    sal rate, sal admin, sal plan, =sal, merit, merits, raise, raises, increment, increments, annual hike, last hike,
    hike percent, hike pct, range penetration, position in range, severance, gratuity, take home, labor cost,
    labour cost, benefits amount, benefits cost, benefits value, *remunerat*`,
  appraisal: `
    *apprais*, apprsl, review, reviews, last reviewed, self review, evaluation, evaluations, evaluated, evaluator,
    eval, evals, *evaluation*, assessment, assessments, assessed, assessor, *assessment*, 360, 360 feedback,
    360 degree, three sixty, manager feedback, peer feedback, upward feedback, feedback summary, feedback comment,
    feedback comments, =feedback, =feedbacks, year end conversation, mid year conversation, check in rating,
    probation outcome, probation result, probation review, improvement plan, pip, pips, meets expectations,
    exceeds expectations`,
  discipline: `
    discipline, disciplines, disciplin*, misconduct, grievance, grievances, reprimand, reprimands, infraction,
    infractions, violation, violations, suspension, suspensions, suspended, warning, warnings, warned, sanction,
    sanctions, corrective action, corrective actions, conduct record, conduct case, conduct issue, demerit, demerits,
    =conduct, written up, write ups, hr case, hr cases, dismissal`,
  succession: `succession, successor, successors, successorship, readiness, ready now, bench strength, bench status`,
}
