import { isPerformanceData } from '@ithaca/core/directory'
import { describe, expect, test } from 'vitest'

function list(text: string): string[] {
  return text.trim().split(/\s*[;\n]\s*/u).filter((header) => header !== '')
}

const REFUSED: Readonly<Record<string, string>> = {
  'ratings and scores': `
    Rating; RATING; rating; Ratings; Overall Rating; overall_rating; overall-rating; OverallRating; overallRating
    Last Rating; RatingDate; ratingDate2025; rating_id; RATING ID; PERF_RTG; PerfRtg; EMP_RTG_2024; 2024 Rating
    Q4Rating; FY24 Rating; Final Rating (calibrated); Manager Rating; Self-Rating; selfrating; emprating
    OVERALLRATING; Score; Scores; Total Score; EngagementScore; engagement_score; scoreCard; Review Score; Score 2025
    TalentScore; R.A.T.I.N.G; r a t i n g; Rating; “Rating”; Calibration; Calibrated Grade; calibration_group
    Final Grade; Year-end grade; Percentile; Quartile; Star Rating; Pay manager rating; Rating agency rating`,
  'performance and potential': `
    Performance; performance; PERFORMANCE; pErFoRmAnCe; Performance Level; performance_grade; PerformanceGroup2023
    Perf; perf_level; PERF LVL; High Performer; Top performer flag; KPI; KPIs met; OKR result; Goal Achievement
    goals_met; Objective attainment; Quota; Potential; potential_level; High Potential; HiPo; HIPO_FLAG; hi-pot
    Nine Box; nine-box; NineBox; NINEBOX; 9-box; 9box; 9 Box; 9BoxPosition; box9; NINE_BOX_GRID; 9 box grid placement
    Talent Review; TalentReviewDate; talentreview; Talent Segment; Flight Risk; flight_risk; RetentionRisk
    Risk of Loss; Impact of loss; Promotability; Productivity; Top Talent; performanceRating_v2; PerformanceReviewId
    Bell curve`,
  'rankings and succession': `
    Rank; Ranking; stack rank; ForcedRanking; Succession; Succession Readiness; succession_plan; Successor
    Successor ID; Readiness; Ready Now; Bench Strength; readinessLevel; Leaderboard`,
  'pay': `
    Pay; pay_rate; PayRate; PAYRATE; Pay Grade; paygrade; pay band; PayBand; Pay Scale; Base Pay; BASEPAY; annual pay
    Salary; salary; SALARY; BaseSalary; base_salary; BASESALARY; Salary (EUR); salary_currency; Salary Review Date
    AnnualSalaryAmount; salaryband; Wage; Hourly Wage; wages_2024; Compensation; TotalCompensation; Comp Ratio
    Compa-Ratio; compa ratio; comparatio; CompaRatio; COMPRATE; comp_rate; Total Comp; Bonus; bonus %; BONUS_TARGET
    TargetBonusPct; bonusEligible; Incentive; Commission; Commission Rate; Stock Options; RSU; RSUs granted; LTI; OTE
    CTC; Merit; Merit Increase; merit_pct; Allowance; Car Allowance; Raise; Last Pay Raise; Increment %; Income
    Earnings; Hourly Rate; ANNUAL_RT; HOURLY_RT; Day rate; Remuneration; renumeration; manager pay; Manager's salary
    Payroll Amount; Pay Grade Manager; SAL_ADMIN_PLAN; Equity Grant; Salary of manager; payGradeId; Range Penetration`,
  'appraisals': `
    Appraisal; appraisal_id; AppraisalDate; Last Appraisal; appraiser; Review; LastReviewDate; last_review_date
    LASTREVIEWDATE; Next Review; Annual Review; Mid-year Review; 360 Feedback; 360; feedback360; Peer Feedback
    Evaluation; evaluation_date; Eval; EVAL_DT; Assessment; Assessment Centre Result; PIP; pip; P.I.P.; PIP_START_DT
    PIP status; Performance Improvement Plan; Improvement plan; Self Review; Probation Outcome; Meets Expectations`,
  'discipline': `
    Discipline; Disciplinary Action; disciplinary_actions; DisciplinaryRecord; Disciplinary case no.
    Discipline History; Warning; Warnings; Written Warning; final_warning_date; verbalWarning; Misconduct; Grievance
    Grievances filed; Reprimand; Sanction; Suspension; Corrective Action; corrective_action_dt; Infractions; HR case`,
  'German': `
    Leistung; Leistungsbeurteilung; LEISTUNGSBEURTEILUNG; leistungs_beurteilung; Leistungsstufe; Leistungsbewertung
    Beurteilung; Letzte Beurteilung; Beurteilungsdatum; Mitarbeiterbeurteilung; Gesamtnote; Bewertung; Potenzial
    Potential; Potenzialeinschätzung; Gehalt; Gehaltsstufe; Jahresgehalt; Grundgehalt; Gehälter; Gehaelter
    Bruttogehalt; Gehaltsband; Lohn; Lohngruppe; Stundenlohn; Entgelt; Entgeltgruppe; Vergütung; Verguetung
    Vergütungsgruppe; Besoldungsgruppe; Prämie; Praemie; Leistungsprämie; Leistungszulage; Zulage; Bonus
    Bonuszahlung; Tantieme; Zielerreichung; Zielerreichungsgrad; Zielvereinbarung; Mitarbeitergespräch
    Mitarbeitergespraech Datum; Jahresgespräch; Abmahnung; Abmahnungen; Disziplinarmaßnahme; Disziplinarverfahren
    Nachfolgeplanung; 9-Felder-Matrix; Tarifgruppe`,
  'French': `
    Évaluation; evaluation annuelle; Date d’évaluation; Entretien annuel; Entretien d'évaluation; Notation
    Note globale; Salaire; Salaire brut; SalaireAnnuel; Rémunération; remuneration_variable; Prime; Prime annuelle
    Primes; Paie; Potentiel; Haut potentiel; Classement; Avertissement; Sanction disciplinaire; Blâme; Augmentation
    Rendement; Atteinte des objectifs; Appréciation; Bulletin de paie; Plan de succession`,
  'Spanish and Portuguese': `
    Desempeño; Evaluación; Evaluación de desempeño; fecha_evaluacion; Calificación; Puntuación; Salario; Salario base
    Sueldo; sueldo_bruto; Retribución; Remuneración; Bono; Bonificación; Potencial; Alto potencial; Amonestación
    Medida disciplinaria; Sanción; Rendimiento; Sucesión; Avaliação; Avaliação de desempenho; data_avaliacao; Salário
    Remuneração; Bônus; Prêmio; Pontuação; Advertência; Ação disciplinar; Desempenho; Gratificação`,
  'Italian and Romanian': `
    Valutazione; Valutazione annuale; data_valutazione; Punteggio; Stipendio; Retribuzione; Retribuzione lorda; RAL
    Premio; Potenziale; Provvedimento disciplinare; Sanzione; Richiamo; Performance individuale; Salariu
    Salariu brut; Evaluare; Evaluarea performanței; Calificativ; Bonusuri; Remunerație; Avertisment
    Potențial ridicat; Performanță`,
  'Dutch and Nordic': `
    Beoordeling; Beoordelingsgesprek; beoordeling_datum; Functioneringsgesprek; Salaris; Salarisschaal; Loonschaal
    Loon; Brutoloon; Beloning; Prestatie; Prestatieniveau; Potentieel; Waarschuwing; Lön; Löneklass; Månadslön
    Lönesamtal; Betyg; Bedömning; Medarbetarsamtal; Utvärdering; Prestationsbedömning; Varning; Løn; Løntrin
    Bedømmelse; Vurdering; Medarbejdersamtale; Advarsel; Lønn; Lønnstrinn; Månedslønn; Medarbeidersamtale; Prestasjon
    Bonusprocent`,
  'Finnish, Hungarian and Greek': `
    Palkka; Palkkaluokka; Kuukausipalkka; Tulospalkkio; Suoritus; Suoritusarvio; Suorituksen arviointi
    Kehityskeskustelu; Varoitus; Potentiaali; Arvosana; Fizetés; Alapbér; Bér; Bérsáv; Teljesítmény
    Teljesítményértékelés; Értékelés dátuma; Jutalom; Fegyelmi; Minősítés; Μισθός; ΜΙΣΘΟΣ; Αποδοχές; Αξιολόγηση
    Ημερομηνία αξιολόγησης; Βαθμολογία; Απόδοση; Πειθαρχικά; Μπόνους; Επίδομα`,
  'Slavic and Turkish': `
    Ocena; Ocena okresowa; ocena_roczna; Wynagrodzenie; Pensja; Płaca zasadnicza; Premia; Premia roczna; Potencjał
    Nagana; Kara dyscyplinarna; Wydajność; Hodnocení; Roční hodnocení; Mzda; Plat; Platová třída; Odměna; Výkon
    Výkonnost; Napomenutí; Hodnotenie; Plaća; Зарплата; Оклад; Премия; Оценка; Рейтинг; Выговор; Вознаграждение; Maaş
    Ücret; Değerlendirme; Performans`,
  'disguises': `
    Ｒａｔｉｎｇ; ＳＡＬＡＲＹ; Sаlary; Rаting; Bonus\u200b; Ra\u00adting; sa\u200dlary; Sálary; rating.; _rating_; Rating\u202e
    Performance\u00a0Rating; Empl. Perf. Rtg.; [Bonus]; "Salary"; 1. Rating; rating__c; custom.rating; hr/rating
    Rating?`,
}

const ACCEPTED: Readonly<Record<string, string>> = {
  'identity': `
    Employee ID; employee_id; EmployeeID; Personnel Number; Personalnummer; Matricule; Full Name; Name; First Name
    firstName; Last Name; Surname; Vorname; Nachname; Prénom; Nom; Nombre; Apellidos; Nome; Cognome; Naam; Voornaam
    Förnamn; Efternamn; Jméno; Příjmení; Imię; Nazwisko; Keresztnév; Όνομα; Επώνυμο; Nume; Prenume; Etunimi; Sukunimi
    E-mail; Email; EmailAddress; work_email; UPN; Login; User Principal Name; Preferred Name; Rufname; Pronouns
    número de nómina; Payroll Number; Payroll ID; PayrollNumber`,
  'work': `
    Job Title; Title; Position; Function; Job Function; Department; Operating Unit; OperatingUnit; operatingunit
    OPERATING UNIT; Business Unit; Division; Team; Cost Centre; Cost Center; Company; Company Code; Legal Entity
    Comp Code; Location; Office; Payroll office location; Pay Office; City; Site; Country; Pays; Land; País; Paese
    Region; Time Zone; TimeZone; Zeitzone; Languages; Language; Langues; Sprachen; Idiomas; Lingue; Start Date
    Hire Date; Eintrittsdatum; Fecha de ingreso; Level; Job Level; Grade; Job Grade; Band; Contract Type; FTE
    Employment Status; Status; Rating Agency; Dienstleistungsbereich; Dienstleistung; Leistungsbereich; Abteilung
    Stelle; Funktion; Standort; Service; Poste; Fonction; Departamento; Cargo; Puesto; Ufficio; Mansione; Afdeling
    Functie; Avdelning; Befattning; Oddělení; Pozice; Dział; Stanowisko; Osasto; Τμήμα; Osztály; Beosztás
    Departament; Functie; Postnummer; PO Box`,
  'reporting lines, the one that decides on pay among them': `
    Manager; Manager ID; Manager Email; ManagerName; Line Manager; Supervisor; Reports To; reports_to
    Dotted Line Manager; Functional Manager; Matrix Manager; Second Manager; Pay Manager; pay_manager; PayManager
    PAY MANAGER; Pay manager ID; Pay-deciding manager; Pay deciding manager e-mail; payManagerEmail; Salary Manager
    Compensation Manager; Pay Approver; Manager for pay; Vorgesetzter; Vorgesetzte; Führungskraft
    Gehaltsverantwortlicher; Gehaltsverantwortliche; Lönesättande chef; Supérieur hiérarchique; Responsable; Jefe
    Gerente; Responsabile; Leidinggevende; Chef; Nadřízený; Przełożony; Esihenkilö; Reviewer; Responsable salarial`,
  'neighbours that share letters': `
    Interests; Potenza; Generating Plant; Decorating; Integrating Team; Narrating Style; Celebrating Since
    Underscore; Coreteam; Longitude; lon; Lat; Lone worker; Pipeline; Paypal; Payee; Remote; Quote; Scorers Club
    Notes; Note; Academic Discipline; Engineering discipline; Academic Rank; Military Rank; Holiday Allowance
    Pro bono; Placa; Placement; Platform; Primary Language; PRIM_LANG; Wagen; Loonie; Hobbies; Skills; Competencies
    Certifications; Volunteer; Bereich; Berlin; Gender; Nationality; Birthday; Mentor; Potential mentor
    Mentoring Goals; Goals; Comments; Photo; LinkedIn; Phone; Mobile; Meritocracy; Perfume; Bernard; Ocean
    Commissioned; Provisioning Status; Equity and Inclusion; Warner; Sanctuary; Reward; Code review; 9; 2025; ---
    Evaporation`,
}

describe('M4 columns of performance data', () => {
  for (const [group, headers] of Object.entries(REFUSED)) {
    test(`M4 refuses ${group}`, () => {
      expect(list(headers).filter((header) => isPerformanceData(header) === undefined)).toEqual([])
    })
  }
})

describe('M4 other columns', () => {
  for (const [group, headers] of Object.entries(ACCEPTED)) {
    test(`M4 takes ${group}`, () => {
      const refused = list(headers).flatMap((header) => {
        const finding = isPerformanceData(header)
        return finding === undefined ? [] : [`${header}: ${finding.matched}`]
      })
      expect(refused).toEqual([])
    })
  }
})

test('M4 the finding names the notion and the part of the header that says so', () => {
  expect(isPerformanceData('LastReviewDate')).toEqual({ notion: 'appraisal', matched: 'review' })
  expect(isPerformanceData('flight_risk_2025')).toEqual({ notion: 'performance', matched: 'flight risk' })
  expect(isPerformanceData('Jahresgehalt (EUR)')).toEqual({ notion: 'pay', matched: 'jahresgehalt' })
})

test('a header of any length is read in bounded time', () => {
  expect(isPerformanceData('lastdate'.repeat(200_000))).toBeUndefined()
  expect(isPerformanceData('')).toBeUndefined()
})
