import type { Vocabulary } from '../notion.ts'

/** French. */
export const french: Vocabulary = {
  performance: `
    rendement, atteinte des objectifs, atteinte objectifs, objectifs atteints, taux d atteinte, risque de depart,
    risque depart`,
  rating: `
    notation*, note globale, note finale, note annuelle, note d evaluation, note evaluation, note de performance,
    cotation, calibrage`,
  ranking: `classement*, rang`,
  potential: `potentiel*, haut potentiel, 9 cases, neuf cases, matrice 9`,
  pay: `
    salaire*, *salaire, *salaires, remuner*, paie, paye, paies, bulletin de salaire, prime annuelle, prime variable,
    prime de, prime d, montant prime, primes, =prime, part variable, augmentation, augmentations, interessement,
    participation aux benefices, indemnite, indemnites, traitement indiciaire, gratification*, emoluments, revenu,
    revenus, taux horaire, treizieme mois, 13 eme mois, echelon indiciaire, stock options`,
  appraisal: `
    evaluation*, evalue*, entretien annuel, entretien d evaluation, entretien evaluation, entretien professionnel,
    entretien individuel, entretien de performance, bilan annuel, bilan de performance, appreciation*, eae`,
  discipline: `
    disciplinaire*, avertissement*, blame, blames, sanction*, mise a pied, faute grave, faute, fautes,
    mesure disciplinaire`,
  succession: `succession*, successeur*, releve identifiee`,
}

/** Spanish and Portuguese. */
export const iberian: Vocabulary = {
  performance: `
    desempeno*, desempenho*, rendimiento*, cumplimiento de objetivos, logro de objetivos, cumprimento de metas,
    atingimento de metas, riesgo de fuga, risco de saida, produtividade, productividad`,
  rating: `
    calificacion*, puntuacion*, puntaje*, pontuacao*, valoracion*, nota final, nota anual, nota global,
    nota de desempeno, nota avaliacao, nota desempenho, nota evaluacion, calibracion, calibragem`,
  ranking: `clasificacion desempeno, classificacao desempenho, posicion ranking`,
  potential: `potencial*, alto potencial, nueve cajas, 9 cajas, caja 9, nove caixas, 9 caixas, nine box`,
  pay: `
    salario*, *salario, salarial*, sueldo*, retribucion*, retributiv*, remunerac*, bono, bonos, bonificac*,
    gratificac*, paga extra, pagas, haberes, percepciones, honorarios, incentivo*, comisiones, aguinaldo,
    vencimento base, vencimentos, ordenado base, subsidio, subsidios, premio*, plr, banda salarial, tabulador,
    decimo terceiro, ingresos, renda, renta, aumento, aumentos, complemento salarial`,
  appraisal: `
    evaluac*, evaluad*, avaliac*, avaliad*, revision anual, revisao anual, retroalimentacion 360, apreciacion`,
  discipline: `
    disciplinari*, disciplinar, disciplinares, sancion*, sancao*, sancoes, amonestac*, apercibimiento*, advertenc*,
    suspensao, suspension*, falta grave, faltas graves, expediente disciplinario, llamado de atencion`,
  succession: `sucesion*, sucessao, sucesor*, sucessor*`,
}

/** Italian and Romanian. */
export const italianAndRomanian: Vocabulary = {
  performance: `
    rendimento, prestazion*, raggiungimento obiettivi, raggiungimento degli obiettivi, obiettivi raggiunti,
    performanta*, performante, randament, indeplinirea obiectivelor, grad de indeplinire, produttivita,
    productivitate, rischio di uscita`,
  rating: `
    punteggio*, punteggi, voto, voti, votazione, giudizio*, giudizi, calificativ*, punctaj*, nota finala, nota anuala,
    calibrazione, calibrare`,
  ranking: `classifica, graduatoria*, clasament*`,
  potential: `potenziale, potenziali, potential ridicat, alto potenziale, 9 riquadri, nove riquadri`,
  pay: `
    stipendi*, retribuzion*, retributiv*, remunerazion*, paga, paghe, busta paga, compenso, compensi, salari, ral,
    premio*, premi, gratifica*, tredicesima, provvigion*, indennita, aumento*, reddito, emolument*, salariu*, salarii,
    salarial*, leafa, remunerat*, remuneratie*, prima anuala, prime anuale, spor salarial, sporuri, venit, venituri,
    indemnizatie*, bonificatie`,
  appraisal: `
    *valutazion*, valutat*, colloquio annuale, colloquio di valutazione, evaluar*, evaluat*, apreciere, aprecieri`,
  discipline: `
    disciplinar*, richiam*, ammonizion*, sanzion*, provvedimento disciplinare, contestazion*, avertisment*, sanctiun*,
    abatere, abateri, mustrare`,
  succession: `successione, successori, successore, succesiune, succesor*`,
}
