import Papa from 'papaparse'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fold } from '../../src/directory/people/fold.ts'
import { asOwner } from '../harness/database.ts'
import { arrangeOrganisation, startTestServer, type TestServer, type Visitor } from '../harness/server.ts'
import { arrangePeople, globalId } from './arrange.ts'
import { countStatements } from './statements.ts'

interface People {
  readonly people: { readonly totalCount: number; readonly edges: readonly { readonly node: { readonly fullName: string } }[]; readonly pageInfo: { readonly endCursor: string } }
}
const PEOPLE = `query($first: Int, $after: String, $search: String, $status: PersonStatus) {
  people(first: $first, after: $after, search: $search, status: $status) { totalCount pageInfo { endCursor } edges { node { fullName } } } }`

describe('people of the directory', () => {
  let server: TestServer
  let ada: Visitor
  let ids: Map<string, string>
  let count: ReturnType<typeof countStatements>
  beforeAll(async () => {
    server = await startTestServer()
    count = countStatements(server)
    const { id, admin } = await arrangeOrganisation(server.database, 'Ithaca')
    ids = await arrangePeople(server.database, id, [
      { name: 'Zoë Ångström' },
      { name: 'Älva Berg', managers: ['Zoë Ångström', ['Łukasz Łaski', 'dotted']], jobTitle: 'Head of R&D' },
      { name: 'Łukasz Łaski', managers: ['Zoë Ångström'], email: 'l_laski@ithaca.example' },
      { name: 'Cy One', managers: ['Cy Two'] },
      { name: 'Cy Two', managers: ['Cy One', ['Zoë Ångström', 'pay']] },
      { name: 'Gone Away', status: 'left' },
    ])
    const other = await arrangeOrganisation(server.database, 'Troy')
    ids.set('Trojan', (await arrangePeople(server.database, other.id, [{ name: 'Älva of Troy' }])).get('Älva of Troy')!)
    ada = await server.signIn('console', admin.id)
  })
  afterAll(() => server.stop())

  const names = async (variables: object): Promise<string[]> => {
    const { data, errors } = await ada.ask<People>(PEOPLE, { ...variables })
    expect(errors).toBeUndefined()
    return data!.people.edges.map(({ node }) => node.fullName)
  }

  it('are listed by name, accents aside, page by page, within the organisation only', async () => {
    expect(await names({})).toEqual(['Ada of Ithaca', 'Älva Berg', 'Cy One', 'Cy Two', 'Gone Away', 'Łukasz Łaski', 'Zoë Ångström'])
    const first = await ada.ask<People>(PEOPLE, { first: 2 })
    expect(first.data?.people.totalCount).toBe(7)
    expect(await names({ first: 2, after: first.data?.people.pageInfo.endCursor })).toEqual(['Cy One', 'Cy Two'])
    expect(await names({ status: 'LEFT' })).toEqual(['Gone Away'])
  })

  it('come as a file of what the filters leave, all pages, to those who may read the directory', async () => {
    const linesOf = async (query: string) => {
      const response = await ada.fetch(`/people.csv${query}`)
      expect(response.headers.get('content-type')).toContain('text/csv')
      return Papa.parse<string[]>((await response.text()).replace('\uFEFF', '').trim()).data
    }
    const [header, ...all] = await linesOf('')
    expect(header?.slice(0, 4)).toEqual(['External id', 'Full name', 'E-mail', 'Job title'])
    expect(all.map(([, name]) => name)).toEqual(await names({}))
    expect((await linesOf('?status=LEFT')).slice(1).map(([, name]) => name)).toEqual(['Gone Away'])
    expect((await linesOf('?search=r%26d')).slice(1)).toEqual([expect.arrayContaining(['Älva Berg', 'Head of R&D', 'active'])])
    expect((await server.nobody('console').fetch('/people.csv')).status).toBe(404)
  })

  it('are found by words in any order, whatever the case and accents; a wildcard is a letter', async () => {
    expect(await names({ search: 'angstrom ZOE' })).toEqual(['Zoë Ångström'])
    expect(await names({ search: 'lukasz' })).toEqual(['Łukasz Łaski'])
    expect(await names({ search: 'r&d älva' })).toEqual(['Älva Berg'])
    expect(await names({ search: 'l_laski@' })).toEqual(['Łukasz Łaski'])
    expect(await names({ search: '%' })).toEqual([])
    expect(await names({ search: 'c_' })).toEqual([])
    expect(await names({ search: '\\' })).toEqual([])
    expect(await names({ search: 'a\0da' })).toEqual(['Ada of Ithaca'])
    const { errors } = await ada.ask(PEOPLE, { search: 'x'.repeat(201) })
    expect(errors?.[0]?.extensions?.code).toBe('SEARCH_TOO_LONG')
  })

  it('are folded alike in the database and in code', async () => {
    const words = ['Zoë ÅNGSTRÖM', 'ŁÓDŹ', 'Ørsted', 'İstanbul', 'ﬁ Ⅻ', 'ΣΟΦΟΣ', 'Đỗ Thị', 'straße', '王小明', 'Ё']
    const rows = await asOwner<{ folded: string }>(server.database, 'SELECT app.fold(word) AS folded FROM unnest($1::text[]) AS word', [words])
    expect(rows.map(({ folded }) => folded)).toEqual(words.map((word) => fold(word)))
  })

  it('M1: know everybody above them, nearest first, through lines of any kind and through cycles', async () => {
    const query = `query($id: ID!) { node(id: $id) { ... on Person { fullName chainOfCommand { fullName }
      managers { kind manager { fullName } } reports { kind person { fullName } } } } }`
    const alva = await ada.ask(query, { id: globalId('Person', ids.get('Älva Berg')) })
    expect(alva.data).toEqual({ node: {
      fullName: 'Älva Berg',
      chainOfCommand: expect.arrayContaining([{ fullName: 'Zoë Ångström' }, { fullName: 'Łukasz Łaski' }]) as unknown,
      managers: [{ kind: 'SOLID', manager: { fullName: 'Zoë Ångström' } }, { kind: 'DOTTED', manager: { fullName: 'Łukasz Łaski' } }],
      reports: [],
    } })
    const one = await ada.ask<{ node: { chainOfCommand: { fullName: string }[] } }>(query, { id: globalId('Person', ids.get('Cy One')) })
    expect(one.data?.node.chainOfCommand.map(({ fullName }) => fullName)).toEqual(['Cy Two', 'Zoë Ångström'])
  })

  it('form a tree, a level at a time, in which cycles are marked', async () => {
    const query = `query($id: ID) { reportingTree(personId: $id) { person { fullName } kind reportsCount isInCycle } }`
    expect((await ada.ask(query)).data).toEqual({ reportingTree: [
      { person: { fullName: 'Ada of Ithaca' }, kind: null, reportsCount: 0, isInCycle: false },
      { person: { fullName: 'Zoë Ångström' }, kind: null, reportsCount: 3, isInCycle: false },
    ] })
    expect((await ada.ask(query, { id: globalId('Person', ids.get('Zoë Ångström')) })).data).toEqual({ reportingTree: [
      { person: { fullName: 'Älva Berg' }, kind: 'SOLID', reportsCount: 0, isInCycle: false },
      { person: { fullName: 'Cy Two' }, kind: 'PAY', reportsCount: 1, isInCycle: true },
      { person: { fullName: 'Łukasz Łaski' }, kind: 'SOLID', reportsCount: 1, isInCycle: false },
    ] })
    for (const id of [globalId('Person', ids.get('Trojan')), globalId('Organisation', ids.get('Cy One')), 'nonsense']) {
      expect((await ada.ask(query, { id })).errors?.[0]?.extensions?.code).toBe('NOT_FOUND')
    }
  })

  it('of another organisation are not there', async () => {
    const { data } = await ada.ask('query($id: ID!) { node(id: $id) { id } }', { id: globalId('Person', ids.get('Trojan')) })
    expect(data).toEqual({ node: null })
  })

  it('cost the same number of statements however many they are', async () => {
    const { id, admin } = await arrangeOrganisation(server.database, 'Many')
    const people = [{ name: 'Top' }, ...Array.from({ length: 90 }, (_, index) => ({
      name: `Person ${index}`, managers: ['Top', [`Person ${(index * 7 + 1) % 90}`, 'dotted'] as const].filter((manager) => manager[0] !== `Person ${index}`),
    }))]
    const many = await arrangePeople(server.database, id, people)
    const eve = await server.signIn('console', admin.id)
    const list = (first: number) => eve.ask(`query($first: Int) { people(first: $first) { totalCount edges { node {
      fullName managers { kind manager { fullName } } reports { person { fullName } } } } } }`, { first })
    const chains = (first: number) => eve.ask('query($first: Int) { people(first: $first) { edges { node { chainOfCommand { fullName } } } } }', { first })
    const tree = (name: string) => eve.ask(`query($id: ID) { reportingTree(personId: $id) {
      person { fullName managers { manager { fullName } } } reportsCount isInCycle } }`, { id: globalId('Person', many.get(name)) })
    expect((await list(3)).errors).toBeUndefined()
    expect(await count(() => list(60))).toBe(await count(() => list(3)))
    expect((await chains(3)).errors).toBeUndefined()
    expect(await count(() => chains(60))).toBe(await count(() => chains(3)))
    expect((await tree('Top')).errors).toBeUndefined()
    expect(await count(() => tree('Top'))).toBe(await count(() => tree('Person 3')))
  })
})
