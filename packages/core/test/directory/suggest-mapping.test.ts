import { headerKey, IMPORT_TARGETS, rememberMapping, suggestMapping } from '@ithaca/core/directory'
import type { ImportTarget } from '@ithaca/core/directory'
import { describe, expect, test } from 'vitest'

function targets(headers: readonly string[]): (ImportTarget | null)[] {
  return suggestMapping({ headers }).map((column) => column.target)
}

const HEADERS: Readonly<Record<string, string>> = {
  externalId: `
    Employee ID; employee_id; EmployeeID; EMPLID; Personalnummer; Pers.-Nr.; Matricule; Matrícula; Personeelsnummer`,
  fullName: `
    Name; Full Name; FULL_NAME; Display Name; Nom complet; Nombre y apellidos; Nome e cognome; Ονοματεπώνυμο;
    Celé jméno`,
  givenName: `
    First Name; firstName; Given Name; Vorname; Prénom; Voornaam; Förnamn; Fornavn; Etunimi; Imię; Keresztnév; Prenume`,
  familyName: `
    Last Name; Surname; Nachname; Nom de famille; Apellidos; Cognome; Achternaam; Efternamn; Sukunimi; Příjmení;
    Επώνυμο`,
  preferredName: 'Preferred Name; Known As; Nickname; Rufname; Roepnaam; Kutsumanimi',
  email: `
    Email; E-Mail; e_mail; WorkEmail; Work E-mail Address; EMAIL_ADDRESS; Courriel; Correo electrónico; E-post;
    Sähköposti; UPN`,
  jobTitle: `
    Job Title; jobTitle; Title; Position; Stellenbezeichnung; Intitulé du poste; Puesto; Mansione; Cargo;
    Functietitel; Stilling; Pozice; Stanowisko`,
  function: 'Function; Job Function; Job Family; Funktion; Fonction; Función; Funzione; Função; Functie; Funkce',
  department: `
    Department; Dept.; DEPT_NAME; Abteilung; Département; Service; Departamento; Dipartimento; Afdeling; Avdelning;
    Osasto; Dział; Τμήμα; Operating unit`,
  location: `
    Location; Office; City; Standort; Arbeitsort; Lieu de travail; Ville; Ciudad; Sede; Locatie; Toimipaikka;
    Payroll office location`,
  country: 'Country; Country Code; Land; Pays; País; Paese; Maa; Země; Kraj; Ország; Țară',
  timeZone: `
    Time Zone; TimeZone; time_zone; Timezone; Zeitzone; Fuseau horaire; Zona horaria; Fuso orario; Tijdzone; Tidszon;
    Časové pásmo`,
  languages: `
    Languages; Language; Spoken Languages; Sprachen; Langues; Idiomas; Lingue; Talen; Språk; Kielet; Jazyky; Języki;
    Γλώσσες`,
  solidManagerExternalId: `
    Manager ID; manager_id; ManagerEmployeeId; MANAGERID; Supervisor ID; Line Manager Employee Number;
    Personalnummer Vorgesetzter; Matricule du responsable`,
  solidManagerEmail: `
    Manager Email; ManagerEmail; manager_e-mail; E-Mail des Vorgesetzten; Email du manager; Correo del jefe;
    Line manager e-mail`,
  solidManagerName: `
    Manager; Manager Name; Line Manager; Supervisor; Reports To; Vorgesetzter; Führungskraft; Supérieur hiérarchique;
    Jefe directo; Responsabile; Leidinggevende; Närmaste chef; Esihenkilö; Nadřízený; Przełożony`,
  dottedManagerExternalId: `
    Dotted Line Manager ID; dotted_manager_id; Matrix Manager ID; Functional Manager Employee ID; 2nd Manager ID`,
  dottedManagerEmail: 'Dotted-line manager e-mail; MatrixManagerEmail; Functional Manager Email',
  dottedManagerName: `
    Dotted line; Functional Manager; Matrix Manager; Fachlicher Vorgesetzter; Responsable fonctionnel; Jefe funcional`,
  payManagerExternalId: 'Pay Manager ID; pay_manager_id; Compensation Manager Employee Number',
  payManagerEmail: 'Pay manager e-mail; PayManagerEmail; Salary manager email',
  payManagerName: 'Pay Manager; Pay-deciding manager; Gehaltsverantwortlicher; Lönesättande chef; Pay approver name',
}

describe('headers are recognised', () => {
  for (const target of IMPORT_TARGETS) {
    test(`as ${target}`, () => {
      const headers = HEADERS[target]!.split(';').map((header) => header.trim())
      const missed = headers.filter((header) => targets([header])[0] !== target)
      expect(missed).toEqual([])
    })
  }
})

test('headers that say nothing we import are left out', () => {
  const headers = ['Birthday', 'Shoe size', 'Cost centre', 'Hire Date', 'Interests', '', '---', 'FTE', 'constructor']
  expect(targets(headers)).toEqual(headers.map(() => null))
})

test('M4 a column of performance data is refused by name, whatever was remembered, and the rest goes on', () => {
  const remembered = { [headerKey('Last Rating')]: 'department', [headerKey('Team')]: 'function' } as const
  const [rating, team, name] = suggestMapping({ headers: ['Last Rating', 'Team', 'Name'], remembered })
  expect(rating).toMatchObject({ target: null, because: 'performance-data' })
  expect(rating!.refused!.finding.notion).toBe('rating')
  expect(rating!.refused!.message).toContain('“Last Rating” is left out')
  expect(team).toMatchObject({ target: 'function', because: 'remembered', refused: null })
  expect(name).toMatchObject({ target: 'fullName', because: 'header' })
})

test('M4 a refused column is not remembered', () => {
  const columns = [
    { header: 'Bonus', target: 'department' as const },
    { header: 'Dept', target: 'department' as const },
  ]
  expect(rememberMapping(columns)).toEqual({ dept: 'department' })
})

test('a column that was left out before is left out again', () => {
  const [column] = suggestMapping({ headers: ['Team'], remembered: { team: null } })
  expect(column).toMatchObject({ target: null, because: 'remembered' })
})

test('one field is filled by one column, the surest', () => {
  const columns = suggestMapping({ headers: ['Department Code', 'Department', 'Division'] })
  expect(columns.map((column) => [column.target, column.because])).toEqual([
    [null, 'doubled'],
    ['department', 'header'],
    [null, 'doubled'],
  ])
})

test('several columns for managers of one kind are all kept', () => {
  const found = targets(['Dotted line manager ID', 'Matrix Manager ID'])
  expect(found).toEqual(['dottedManagerExternalId', 'dottedManagerExternalId'])
})

function readManagerBy(samples: string[]): ImportTarget | null | undefined {
  return suggestMapping({ headers: ['Manager'], samples: [samples] })[0]?.target
}

test('a column headed only “Manager” is read by what its values look like', () => {
  expect(readManagerBy(['ana@example.org', '', 'bo@example.org'])).toBe('solidManagerEmail')
  expect(readManagerBy(['E1001', 'E1002'])).toBe('solidManagerExternalId')
  expect(readManagerBy(['Ana Silva', 'Bo Berg'])).toBe('solidManagerName')
})
