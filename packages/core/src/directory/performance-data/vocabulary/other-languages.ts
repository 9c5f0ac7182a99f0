import type { Vocabulary } from '../notion.ts'

/** Finnish and Estonian. */
export const finnic: Vocabulary = {
  performance: `suoritus*, suoriutumi*, tyosuorit*, tavoitteiden saavutt*, tulemuslikk*, tavoitetaso`,
  rating: `arvosana*, pisteet, pisteytys, hinnang, hinnangud, hinne`,
  ranking: `paremmuusjarjest*`,
  potential: `potentiaali*, potentsiaal*`,
  pay: `
    palkka, palkan*, palkat, palkka*, *palkka, palkkio*, *palkkio, palkitsemi*, ansio, ansiot, ansiotulo, bonus*,
    lisapalkk*, palk, palga*, tootasu, preemia, kuukausipalkka`,
  appraisal: `*arviointi*, arvioin*, kehityskeskustel*, tuloskeskustel*, arenguvestlus*, hindamin*`,
  discipline: `varoitu*, kurinpi*, huomautus*, hoiatus*, distsiplinaar*`,
  succession: `seuraajasuunnit*, seuraaja`,
}

/** Hungarian. */
export const hungarian: Vocabulary = {
  performance: `*teljesitmeny*, celteljesul*, hatekonysag*`,
  rating: `*ertekel*, minosit*, osztalyzat*, pontszam*`,
  ranking: `rangsor*, helyezes*`,
  potential: `potencial*`,
  pay: `
    fizetes*, !bér, !bérek, !bér*, alapber, oradij*, oraber, havi ber, brutto ber, netto ber, jutalom, jutalmak,
    premium osszege, prémium*, bonusz*, juttatas*, javadalmaz*, jovedelem*, potlek*`,
  appraisal: `teljesitmenyertekel*, ertekelo beszelgetes`,
  discipline: `fegyelmi*, figyelmeztet*, megrovas*`,
  succession: `utodlas*, utodtervez*`,
}

/** Greek. */
export const greek: Vocabulary = {
  performance: `αποδοση, αποδοσησ, επιδοση, επιδοσεισ, επιδοσησ, αποδοτικοτητα`,
  rating: `βαθμολογια, βαθμολογιασ, βαθμοσ αξιολογησησ, βαθμολογηση`,
  ranking: `καταταξη, καταταξησ`,
  potential: `δυνητικο`,
  pay: `
    μισθοσ, μισθου, μισθοι, μισθολογ*, αποδοχεσ, αμοιβη, αμοιβεσ, αμοιβησ, μπονουσ, επιδομα, επιδοματα, εισοδημα,
    πριμ, ημερομισθιο`,
  appraisal: `*αξιολογ*`,
  discipline: `πειθαρχ*, προειδοποιησ*, επιπληξ*, παραπτωμα*, ποινη, κυρωσ*`,
  succession: `διαδοχ*`,
}

/** Turkish. */
export const turkish: Vocabulary = {
  performance: `performans*, verimlilik, hedef gerceklesme`,
  rating: `puan, puani, puanlama, derecelendirme`,
  potential: `potansiyel*`,
  pay: `maas*, ucret, ucreti, ucretler, =prim, prim tutari, prim orani, ikramiye*, yan haklar, gelir`,
  appraisal: `degerlendirme*`,
  discipline: `disiplin*, ihtar, uyari, kinama`,
}
