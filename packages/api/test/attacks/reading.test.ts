import { buildSchema as buildFromText, getNamedType, type GraphQLSchema, isEnumType, isObjectType } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { frameLetter } from '../../src/platform/mail/frame-letter.ts'
import { globalIdOf, readGlobalId } from '../../src/platform/graphql/nodes.ts'
import { buildSchema } from '../../src/platform/graphql/schemas.ts'
import { queriesOf, nodesOf, type IdGiver } from '../access/documents.ts'
import { asOwner } from '../harness/database.ts'
import { type Answer, arrangeOrganisation, startTestServer, type TestServer } from '../harness/server.ts'
import { type DirectVisitor, directVisitors } from '../matching/direct-visitors.ts'
import { arrangeLiving, type LivingProgram } from '../relationship/arrange-living.ts'
import { asServer, type Claim, rowLevelSecurity, without } from './without.ts'

const CANARY = 'Canary words of person'
const MISSING = '0192c000-0000-7000-8000-000000000000'

/** What people wrote in confidence, and what one can find out without reading it. */
describe('attacks on what is kept', () => {
  let server: TestServer
  let home: LivingProgram
  let abroad: { readonly id: string; readonly admin: { readonly id: string } }
  let readers: { readonly name: string; readonly visitor: DirectVisitor }[]
  const schemas = { console: buildSchema('console'), portal: buildSchema('portal') }
  const own: IdGiver = (typeName) => globalIdOf(typeName, typeName === 'Relationship' || typeName === 'MyRelationship' ? home.pairs[0]!.rowId
    : typeName === 'Participation' || typeName === 'MyParticipation' ? home.pairs[0]!.mentor.participationId
      : typeName === 'Person' || typeName === 'Me' ? home.pairs[0]!.mentor.personId
        : typeName === 'Program' || typeName === 'PortalProgram' ? home.program.id : MISSING)
  beforeAll(async () => {
    server = await startTestServer()
    home = await arrangeLiving(server, { name: 'Attacked', pairs: 2 })
    abroad = await arrangeOrganisation(server.database, 'Abroad')
    readers = [
      { name: 'administrator', visitor: home.admin.console },
      { name: 'program manager', visitor: directVisitors(server, 'console', home.organisationId, [home.program.id])(home.admin.id) },
      { name: 'administrator of another organisation', visitor: directVisitors(server, 'console', abroad.id)(abroad.admin.id) },
    ]
  })
  afterAll(() => server.stop())

  const claim = (surface: Claim['surface'], personId = home.admin.id, organisationId = home.organisationId): Claim => ({ surface, personId, organisationId })
  const everything = async (visitor: DirectVisitor, schema: GraphQLSchema): Promise<string> => {
    const answers: Answer<unknown>[] = []
    for (const { document } of queriesOf(schema, own)) answers.push(await visitor.ask(document))
    for (const { typeName, document } of nodesOf(schema, own)) answers.push(await visitor.ask(document, { id: own(typeName) }))
    return JSON.stringify(answers)
  }

  it('attack 01: no confidential word by any path of the console; the table itself answers the console with nothing', async () => {
    for (const { name, visitor } of readers) expect(await everything(visitor, schemas.console), name).not.toContain(CANARY)
    const read = () => asServer(server.database, claim('console'), `SELECT 1 FROM app."Answer" WHERE value::text LIKE '%${CANARY}%'`)
    expect(await read()).toEqual([])
    expect((await without(server.database, rowLevelSecurity('Answer'), read)).length).toBeGreaterThan(0)
  })

  it('attack 02: an id that is guessed, foreign or given another type finds nothing', async () => {
    const other = home.pairs[1]!
    const ask = async (visitor: DirectVisitor, id: string) => (await visitor.ask<{ node: unknown }>('query ($id: ID!) { node(id: $id) { __typename } }', { id })).data?.node
    expect(await ask(home.pairs[0]!.mentor.portal, home.pairs[0]!.id)).toEqual({ __typename: 'MyRelationship' })
    for (const id of [other.id, globalIdOf('Relationship', home.pairs[0]!.rowId), globalIdOf('MyProposal', home.pairs[0]!.rowId), globalIdOf('MyRelationship', MISSING), 'x', '', '💥'.repeat(90)]) {
      expect(await ask(home.pairs[0]!.mentor.portal, id), id).toBeNull()
    }
    expect(readGlobalId(globalIdOf('MyProposal', home.pairs[0]!.rowId))?.id, 'without its type, the id would fit').toBe(home.pairs[0]!.rowId)
    const read = () => asServer(server.database, claim('portal', home.pairs[0]!.mentor.personId), 'SELECT 1 FROM app."Relationship" WHERE id = $1', [other.rowId])
    expect(await read()).toEqual([])
    expect(await without(server.database, rowLevelSecurity('Relationship'), read)).toHaveLength(1)
  })

  it('attack 03: forbidden and missing are one answer by one way: the same words and the same statements', async () => {
    const statements: string[] = []
    server.running.services.database.$on('query', ({ query }) => { statements.push(query) })
    const run = async (id: string) => {
      statements.length = 0
      const answer = await readers[2]!.visitor.ask('query ($id: ID!) { node(id: $id) { ... on Program { name } } }', { id })
      return { answer, statements: [...statements] }
    }
    const forbidden = await run(globalIdOf('Program', home.program.id))
    expect(forbidden).toEqual(await run(globalIdOf('Program', MISSING)))
    expect(forbidden.statements.length).toBeGreaterThan(2)
    const mine = await home.admin.console.ask('query ($id: ID!) { node(id: $id) { ... on Program { name } } }', { id: globalIdOf('Program', home.program.id) })
    expect(mine, 'the comparison can tell: where the scope lets it through, the answer differs').not.toEqual(forbidden.answer)
  })

  it("attack 04: not by a union, a fragment, a nested way or a mutation's payload either", async () => {
    const [one, other] = home.pairs as [LivingProgram['pairs'][0], LivingProgram['pairs'][0]]
    const seen = await everything(one.mentor.portal, schemas.portal)
    for (const name of [other.mentor.name, other.mentoree.name, other.id]) expect(seen).not.toContain(name)
    expect(seen).not.toContain(`${CANARY} ${home.program.mentors.length}`)
    const payload = await one.mentor.portal.ask(`mutation ($id: ID!) { signAgreement(input: { relationshipId: $id, version: 1 }) {
      ...a } } fragment a on SignAgreementResult { __typename ... on MyRelationship { partner { fullName } program { ...p } } } fragment p on PortalProgram { id }`, { id: other.id })
    expect(JSON.stringify(payload)).not.toContain(other.mentoree.name)
    const read = () => asServer(server.database, claim('portal', one.mentor.personId), 'SELECT 1 FROM app."ProposalAnswer" WHERE "personId" <> $1', [one.mentor.personId])
    expect(await read()).toEqual([])
    expect((await without(server.database, rowLevelSecurity('ProposalAnswer'), read)).length).toBeGreaterThan(0)
  })

  it('attack 05: counts, cursors and hasNextPage tell of one’s own rows alone', async () => {
    const page = (visitor: DirectVisitor, after: string | null = null) =>
      visitor.ask<{ people: { totalCount: number; pageInfo: { endCursor: string; hasNextPage: boolean } } }>('query ($after: String) { people(first: 1, after: $after) { totalCount pageInfo { endCursor hasNextPage } edges { node { fullName } } } }', { after })
    const ours = (await page(home.admin.console)).data!.people
    expect(ours.totalCount).toBeGreaterThan(1)
    const theirs = await page(readers[2]!.visitor)
    expect(theirs.data!.people).toMatchObject({ totalCount: 1, pageInfo: { hasNextPage: false } })
    expect(JSON.stringify(await page(readers[2]!.visitor, ours.pageInfo.endCursor))).not.toMatch(/mentor|Attacked/)
    const count = async () => Number((await asServer<{ n: string }>(server.database, claim('console', abroad.admin.id, abroad.id), 'SELECT count(*) AS n FROM app."Person"'))[0]!.n)
    expect(await count()).toBe(1)
    expect(await without(server.database, rowLevelSecurity('Person'), count)).toBeGreaterThan(1)
  })

  /** Arguments by which an answer could be used as an oracle over columns that it does not show. */
  const oraclesOf = (schema: GraphQLSchema) => Object.values(schema.getTypeMap()).filter((type) => isObjectType(type)).flatMap((type) =>
    Object.values(type.getFields()).flatMap((field) => field.args
      // A closed list of orders, over what is shown, is none.
      .filter((arg) => /^(where|filter|order|orderBy|sort|sortBy|having)$/i.test(arg.name) && !isEnumType(getNamedType(arg.type)))
      .map((arg) => `${type.name}.${field.name}.${arg.name}`)))

  it('attack 06: nothing can be filtered or ordered by what one does not see', async () => {
    expect([...oraclesOf(schemas.console), ...oraclesOf(schemas.portal)]).toEqual([])
    const search = await home.admin.console.ask<{ people: { totalCount: number } }>('query ($search: String) { people(first: 1, search: $search) { totalCount } }', { search: 'Canary' })
    expect(search.data).toEqual({ people: { totalCount: 0 } })
    expect(oraclesOf(buildFromText('type Query { people(orderBy: String): Int }')), 'the check finds an oracle').toEqual(['Query.people.orderBy'])
  })

  it('attack 08: polling the console tells nothing of when the two did what', async () => {
    const poll = async () => JSON.stringify(await home.admin.console.ask('query ($id: ID!) { node(id: $id) { ... on Relationship { status formedAt agreementSignedAt phase { key } signal } } }', { id: globalIdOf('Relationship', home.pairs[0]!.rowId) }))
    const before = await poll()
    const saved = await home.pairs[0]!.mentor.portal.ask('mutation ($id: ID!) { pauseParticipation(input: { participationId: $id }) { __typename } }', { id: globalIdOf('MyParticipation', MISSING) })
    expect(saved.errors).toBeUndefined()
    await home.pairs[0]!.mentor.portal.ask('query ($id: ID!) { node(id: $id) { ... on MyRelationship { status agreement { version } } } }', { id: home.pairs[0]!.id })
    expect(await poll()).toBe(before)
    expect(before, 'a day, not an hour, would differ if activity were in it').not.toMatch(/lastSeen|lastActive|updatedAt/)
    const read = () => asServer(server.database, claim('console'), 'SELECT 1 FROM app."AgreementSignature"')
    expect(await read()).toEqual([])
    expect((await without(server.database, rowLevelSecurity('AgreementSignature'), read)).length).toBeGreaterThan(0)
  })

  it('attack 20: a script in a name is text wherever it goes', async () => {
    const evil = '<img src=x onerror=alert(1)><script>alert(1)</script>'
    await asOwner(server.database, 'UPDATE app."Person" SET "preferredName" = $2 WHERE id = $1', [home.admin.id, evil])
    const answer = await (await server.signIn('console', home.admin.id)).fetch('/graphql', {
      method: 'POST', headers: { 'content-type': 'application/json', accept: '*/*' }, body: JSON.stringify({ query: '{ viewer { person { preferredName } } }' }),
    })
    expect(answer.headers.get('content-type')).toMatch(/json/)
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    const letter = frameLetter({ subject: evil, paragraphs: [evil] }, { to: 'a@b.example', name: evil, organisationName: evil, urls: { console: '', portal: '' } })
    expect(letter.html).not.toMatch(/<script|<img/)
    expect(letter.html?.replaceAll('&lt;', '<'), 'without escaping it would be there').toMatch(/<script/)
  })
})
