import type { ManagerReference } from './import-target.ts'

/** The line manager, in headers folded to plain lower-case letters; spaces are for the reader and do not count. */
export const SOLID_MANAGERS = `
    manager, mgr, line manager, direct manager, reporting manager, people manager, supervisor, superior, boss,
    reports to, report to, reporting to, reportsto, team lead, team leader, solid line manager, solid line,
    solid manager, immediate supervisor, immediate manager, direct supervisor, line supervisor, manager 1,
    first manager, primary manager, administrative manager, hierarchical manager, head, leader, current manager, n 1,
    employee manager, worker s manager, managed by, supervised by, functional supervisor 1, vorgesetzter, vorgesetzte,
    vorgesetzten, vorgesetzte r, vorgesetzte person, fuhrungskraft, disziplinarischer vorgesetzter,
    disziplinarische fuhrungskraft, disziplinarvorgesetzter, direkter vorgesetzter, direkte fuhrungskraft,
    linienvorgesetzter, chef, chefin, leiter, leitung, berichtet an, teamleiter, teamleitung, superieur,
    superieur hierarchique, superieure, responsable, responsable hierarchique, responsable direct, manager direct,
    hierarchique, n plus 1, chef direct, chef de service, encadrant, rattache a, rattachement hierarchique, jefe,
    jefe directo, jefe inmediato, jefa, superior directo, superior jerarquico, responsable directo, gerente,
    gerente directo, supervisor directo, reporta a, lider, mando directo, responsabile, responsabile diretto, capo,
    capo diretto, superiore, superiore diretto, responsabile gerarchico, riporta a, gestor, gestor direto,
    gestor imediato, chefe, chefe direto, chefia, chefia imediata, superior imediato, superior hierarquico,
    supervisor direto, lider direto, reporta a gestor, leidinggevende, direct leidinggevende, rapporteert aan, baas,
    teamleider, naaste chef, narmaste chef, overordnad, rapporterar till, linjechef, leder, naermeste leder,
    overordnet, refererer til, linjeleder, rapporterer til, naermeste overordnede, esimies, esihenkilo, lahiesimies,
    lahiesihenkilo, lahijohtaja, raportoi, nadrizeny, primy nadrizeny, vedouci, primy vedouci, manazer, przelozony,
    bezposredni przelozony, kierownik, menedzer, raportuje do, felettes, kozvetlen felettes, vezeto, kozvetlen vezeto,
    munkahelyi vezeto, menedzser, superior direct, sef, sef direct, sef ierarhic, superior ierarhic, manager ierarhic,
    raporteaza la, προισταμενοσ, αμεσοσ προισταμενοσ, διευθυντησ, υπευθυνοσ, αναφερεται σε, nadreden, nadredeni,
    neposredni nadredeni, vodja, nadriadeny, priamy nadriadeny, veduci, yonetici, yoneticisi, amir, руководитель,
    непосредственныи руководитель, начальник`

/** A second line: functional, matrix or project. */
export const DOTTED_MANAGERS = `
    dotted line manager, dotted manager, dotted line, dotted line to, dotted line supervisor,
    dotted reporting manager, dottedline manager, dotted, functional manager, functional supervisor, functional lead,
    matrix manager, matrix line manager, matrix supervisor, matrix, second manager, secondary manager, manager 2,
    2nd manager, second supervisor, secondary supervisor, second line manager, indirect manager, project manager,
    project lead, co manager, additional manager, other manager, secondary line manager, local manager,
    global manager, fachlicher vorgesetzter, fachliche fuhrungskraft, fachvorgesetzter, funktionaler vorgesetzter,
    matrixvorgesetzter, matrix fuhrungskraft, fachliche leitung, zweiter vorgesetzter, zweite fuhrungskraft,
    responsable fonctionnel, manager fonctionnel, superieur fonctionnel, hierarchique fonctionnel,
    rattachement fonctionnel, manager matriciel, second responsable, jefe funcional, responsable funcional,
    superior funcional, gerente funcional, jefe matricial, segundo jefe, responsabile funzionale, capo funzionale,
    secondo responsabile, riporto funzionale, gestor funcional, chefe funcional, gestor matricial,
    functioneel leidinggevende, functioneel manager, tweede leidinggevende, matrixmanager, funktionell chef,
    matrischef, andra chef, funktionel leder, faglig leder, matrixleder, funksjonell leder, faglig overordnet,
    matriseleder, toiminnallinen esimies, matriisiesimies, toinen esimies, funkcni nadrizeny, metodicky nadrizeny,
    maticovy nadrizeny, przelozony funkcyjny, kierownik funkcjonalny, przelozony funkcjonalny, funkcionalis vezeto,
    szakmai vezeto, szakmai felettes, matrix vezeto, manager functional, superior functional, sef functional,
    λειτουργικοσ προισταμενοσ, fonksiyonel yonetici, функциональныи руководитель`

/** What identifies the manager, before or after their word. */
export const REFERENCES: Readonly<Record<ManagerReference, string>> = {
  ExternalId: `
    id, ids, external id, employee id, emp id, employee number, employee no, employee nr, emp no, number, no, nr, num,
    code, key, staff id, person id, personnel number, personnel no, worker id, user id, payroll number, hr id,
    personalnummer, personalnr, personal nr, nummer, mitarbeiternummer, kennung, matricule, identifiant, numero,
    codigo, matricola, codice, matricula, personeelsnummer, personeelsnr, anstallningsnummer, medarbejdernummer,
    ansattnummer, henkilonumero, numero henkilo, tunnus, osobni cislo, cislo, numer, azonosito, torzsszam, marca,
    κωδικοσ, номер`,
  Email: `
    email, emails, e mail, mail, email address, e mail address, mail address, email id, work email, upn, login,
    e mail adresse, email adresse, mailadresse, courriel, adresse e mail, adresse email, correo, correo electronico,
    posta elettronica, indirizzo email, emailadres, e mailadres, epost, e post, e postadress, epostadress,
    e postadresse, sahkoposti, sahkopostiosoite, adres email, adres e mail, e mail cim, email cim, adresa email,
    adresa de email, adresa e mail, почта`,
  Name: `
    name, full name, display name, names, nom, nom complet, nom et prenom, nombre, nombre completo, nome,
    nome completo, naam, namn, navn, nimi, jmeno, imie i nazwisko, nazwisko, nev, neve, nume, nume complet, ονομα,
    ονοματεπωνυμο, имя, фио, vollstandiger name, volledige naam`,
}

/** Small words between a reference and the manager: "e-mail du responsable". */
export const LINKS = `
    of, of the, du, de la, de l, de, des, der, del, della, do, da, dela, van, van de, vom, von, fur, av, af, al, a, s,
    til, till, για, του`
