import type { Vocabulary } from '../notion.ts'

/** German, whose compounds are matched by their parts. */
export const german: Vocabulary = {
  performance: `
    leistung, leistungen, leistungsb*, leistungss*, leistungsn*, leistungsg*, leistungsk*, leistungsz*, leistungsm*,
    leistungsi*, leistungsp*, leistungsr*, leistungsd*, leistungsf*, leistungst*, leistungsw*, minderleist*,
    hochleist*, arbeitsleistung*, zielerreich*, zielvereinbar*, zielerfull*, produktivitat, kennzahl, kennzahlen,
    kundigungsrisiko, abwanderungsrisiko, fluktuationsrisiko, wechselrisiko`,
  rating: `
    *bewert*, *benotung*, note leistung, note gesamt, gesamtnote*, jahresnote*, endnote*, abschlussnote*, schulnote*,
    punktzahl, punktestand, gesamtpunkt*, kalibrier*, einschatzung*`,
  ranking: `rang, rangliste*, rangfolge*, ranking*, rangplatz`,
  potential: `
    *potenzial*, *potential, potentialeinsch*, potentialanal*, potentialtrag*, neun felder, 9 felder, neunfeld*,
    9 feld*`,
  pay: `
    gehalt*, *gehalt, *gehalter, gehaelt*, *gehaelter, lohn*, *lohn, *lohne, loehne, entgelt*, *entgelt, *entgelte,
    *vergutung*, *verguetung*, *besoldung*, bezuge, bezuege, dienstbezuge, pramie*, praemie*, *pramie, *praemie,
    tantieme*, zulage*, *zulage, *zulagen, sonderzahlung*, gratifikation*, einkommen*, *einkommen, verdienst*,
    provision, provisionen, provisionssatz, tarifgruppe*, tarifstufe*, eingruppierung*, eg stufe, stundensatz,
    tagessatz, weihnachtsgeld, urlaubsgeld, honorar*`,
  appraisal: `
    *beurteil*, mitarbeitergesprach*, mitarbeitergespraech*, jahresgesprach*, jahresgespraech*, personalgesprach*,
    feedbackgesprach*, feedbackgespraech*, entwicklungsgesprach*, entwicklungsgespraech*, zielgesprach*, evaluierung*,
    arbeitszeugnis*, zwischenzeugnis*`,
  discipline: `abmahn*, verwarn*, ermahn*, disziplin*, dienstvergehen*, fehlverhalten*, pflichtverletz*`,
  succession: `nachfolge*, nachfolger*`,
}

/** Dutch. */
export const dutch: Vocabulary = {
  performance: `prestatie*, functioneren, doelrealisatie, doelstellingen behaald, vertrekrisico`,
  rating: `beoordelingscijfer*, eindcijfer*, kalibratie*, waardering`,
  ranking: `rangorde, ranglijst`,
  potential: `potentieel*, potentie, negen vlaks, 9 vlaks, ninegrid`,
  pay: `
    salaris*, *salaris, loon, loons*, loong*, loonk*, *loon, beloning*, bezoldig*, vergoeding*, *vergoeding, toeslag*,
    vakantiegeld, eindejaarsuitkering, inkomen, uurtarief, dertiende maand`,
  appraisal: `
    *beoordel*, functioneringsgesprek*, beoordelingsgesprek*, jaargesprek*, ontwikkelgesprek*, voortgangsgesprek*,
    evaluatie*`,
  discipline: `waarschuwing*, berisping*, disciplinair*, tuchtmaatregel*, wangedrag`,
  succession: `opvolging*, opvolger*`,
}

/** Swedish, Danish and Norwegian. */
export const scandinavian: Vocabulary = {
  performance: `
    prestation*, praestation*, prestasjon*, *prestation, maluppfyll*, maloppna*, malopfyld*, resultatvardering`,
  rating: `betyg*, karakter, karakterer, poang, poeng, omdome, kalibrering*`,
  ranking: `rangering*, rangordning*, rangordn*`,
  potential: `potentiale*, potensial*, potensiale*`,
  pay: `
    !lön, !löner, !lönen, !löne*, !*lön, lonesamtal, lonegrupp, loneniva, lonetrappa, manadslon, arslon, grundlon,
    timlon, bruttolon, nettolon, !løn, !lønnen, !lønn*, !løng*, !løns*, !løni*, !løntr*, !*løn, !*lønn, lonn, arslonn,
    manedslonn, grunnlonn, timelonn, manedslon, lontrin, lonramme, ersattning*, godtgorelse*, tillaeg, tillegg,
    honorar*, pramie, pension contribution, overskottsdel`,
  appraisal: `
    bedomning*, bedommelse*, vurdering*, utvardering*, evaluering*, medarbetarsamtal*, medarbeidersamtal*,
    mus samtale, medarbejderudviklingssamtale*, medarbejdersamtale*, lonesamtale*, lonnssamtale*, utvecklingssamtal*,
    prestationssamtal*`,
  discipline: `varning*, advarsel*, advarsler, irettesaettelse*, disciplinaer*, disiplin*, tjenstlig*`,
  succession: `eftertrad*, efterfolger*, etterfolger*, successionsplan*`,
}
