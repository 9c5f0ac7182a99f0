import type { Vocabulary } from '../notion.ts'

/** Polish. */
export const polish: Vocabulary = {
  performance: `wydajnosc*, wyniki, wynik pracy, osiagniecia celow, realizacja celow, efektywnosc*, skutecznosc*`,
  rating: `ocena, oceny, ocene, ocen, ocenian*, punktacja, nota koncowa, kalibracja`,
  ranking: `ranking*, pozycja w rankingu`,
  potential: `potencjal*`,
  pay: `
    wynagrodz*, pensj*, pensja, !płaca, !płace, !płac, !płacow*, place zasadnicze, placa zasadnicza, premia, premii,
    premie, premiow*, nagroda, nagrody, dodatki, zarobki, stawka godzinowa, podwyzka, podwyzki, uposazenie, prowizja`,
  appraisal: `rozmowa oceniajaca, rozmowa roczna, ocena okresowa, arkusz oceny`,
  discipline: `nagana, nagany, upomnienie, upomnienia, dyscyplin*, kara, kary, kara porzadkowa`,
  succession: `sukcesja, sukcesor*, nastepca, nastepcy`,
}

/** Czech, Slovak, Slovene and Croatian. */
export const czechAndNeighbours: Vocabulary = {
  performance: `
    vykon, vykonu, vykonnost*, plneni cilu, plnenie cielov, ucinkovitost*, ucinak, ucinka, uspesnost*, uspjesnost*`,
  rating: `hodnocen*, hodnoten*, znamka, bodove, ocjena, ocjene, ocenjevan*, ocjenjivan*`,
  ranking: `poradi, zebricek, rebricek`,
  potential: `potencial*, potencijal*`,
  pay: `
    plat, platu, platy, platov*, mzda, mzdy, mzdov*, odmena, odmeny, odmenovan*, ohodnoceni, prispevek, priplatek,
    priplatky, !plaća, !plaće, !plača, !plače, placni razred, placilni razred, nagrada, nagrade, dodatek k platu,
    prijem`,
  appraisal: `hodnotici pohovor, hodnotiaci pohovor, letni razgovor, godisnji razgovor`,
  discipline: `napomenuti, napomenutie, vytka, vytky, karne*, karny, disciplinarn*, opomena, opomin, porusenie`,
  succession: `nastupce, nastupnictvi, nastupca, nasljednik`,
}

/** Russian, Ukrainian and Bulgarian. */
export const cyrillic: Vocabulary = {
  performance: `
    производительность, эффективность, результативность, ефективність, ефективност, представяне, показатели`,
  rating: `оценка, оценки, оцінка, оцінки, баллы, рейтинг, рейтинги, балл`,
  potential: `потенциал, потенціал`,
  pay: `
    зарплата, зарплаты, оклад, оклады, заработная, заработок, премия, премии, бонус, бонусы, надбавка, заплата,
    заплати, зарплатня, премія, вознаграждение, доход, доходы`,
  appraisal: `аттестация, аттестации, атестація, атестация, оценяване`,
  discipline: `
    выговор, выговоры, взыскание, взыскания, дисциплинарн*, дисциплінарн*, дисциплинарно, догана, предупреждение,
    нарушение`,
}
