import { writeFileSync } from 'node:fs'
import {
  createKeys, createRecoverySecret, formatRecoveryCode, lockWithPassphrase, lockWithRecovery, openIdentity, packParts, safetyWords, sealChunk, stretchHere, toBase64, toHex,
} from '../../src/room/index.ts'
import { AT, emptyStore, MENTOR, MENTOREE, message, open, ORGANISATION, RELATIONSHIP, type Somebody, write } from './world.ts'

/** Writes the protocol's test vectors anew: `node test/room/make-vectors.ts`. They change only with the protocol's version. */
const PASSPHRASE = 'Ὀδυσσεύς came home  after twenty years '

async function makeWithSecret(personId: string) {
  const { secret, packet } = await createKeys({ organisationId: ORGANISATION, personId })
  const identity = await openIdentity(secret, packet)
  if (!identity) throw new Error('Keys that were just made open.')
  const somebody: Somebody = { personId, identity, bundles: [packet] }
  return { somebody, secret }
}

const mentor = await makeWithSecret(MENTOR)
const mentoree = await makeWithSecret(MENTOREE)
const fingerprint = mentoree.somebody.identity.bundle.fingerprint
const recovery = createRecoverySecret()
const store = emptyStore()
await open(store, mentoree.somebody, mentor.somebody)
await write(store, mentoree.somebody, mentor.somebody, message('Where do I begin?'), {
  kind: 'issue', at: AT, issueId: '0192c000-0000-7000-8000-0000000000ff', title: 'Speaking up', before: 'I stay silent', after: '',
})
await write(store, mentor.somebody, mentoree.somebody, message('Here. Ἄνδρα μοι ἔννεπε, 😀'))
const fileKey = new Uint8Array(32).fill(7)
const file = new TextEncoder().encode('A small file')
const personOf = async ({ somebody, secret }: Awaited<ReturnType<typeof makeWithSecret>>) => ({
  personId: somebody.personId, receivePrivate: toBase64(secret.receivePrivate), signPrivate: toBase64(secret.signPrivate), bundle: toBase64(somebody.bundles[0]!),
  fingerprint: toHex(somebody.identity.bundle.fingerprint), safetyWords: await safetyWords(somebody.identity.bundle),
})

writeFileSync(new URL('vectors/ithaca-room-1.json', import.meta.url), `${JSON.stringify({
  protocol: 'ithaca-room/1', about: 'Bytes are in base64, fingerprints in hexadecimal. docs/security/protocol.md says what each is.',
  organisationId: ORGANISATION, relationshipId: RELATIONSHIP,
  parts: { of: ['', 'ithaca', 'room'], packed: toBase64(packParts(['', 'ithaca', 'room'].map((text) => new Uint8Array(new TextEncoder().encode(text))))) },
  people: { mentor: await personOf(mentor), mentoree: await personOf(mentoree) },
  vault: {
    of: 'mentoree', passphrase: PASSPHRASE, byPassphrase: toBase64(await lockWithPassphrase(mentoree.secret, fingerprint, PASSPHRASE, stretchHere)),
    recoverySecret: toBase64(recovery), recoveryCode: await formatRecoveryCode(recovery), byRecoveryCode: toBase64(await lockWithRecovery(mentoree.secret, fingerprint, recovery)),
  },
  room: {
    epochs: store.epochs.map(toBase64), grants: Object.fromEntries([...store.grants].map(([personId, grants]) => [personId, grants.map(toBase64)])), entries: store.entries.map(toBase64),
    contents: [message('Where do I begin?'), { kind: 'issue', at: AT, issueId: '0192c000-0000-7000-8000-0000000000ff', title: 'Speaking up', before: 'I stay silent', after: '' }, message('Here. Ἄνδρα μοι ἔννεπε, 😀')],
  },
  file: {
    fileId: '0192c000-0000-7000-8000-0000000000fe', key: toBase64(fileKey), content: toBase64(file), sizeBytes: file.length,
    chunks: [toBase64(await sealChunk(fileKey, { space: store.space, fileId: '0192c000-0000-7000-8000-0000000000fe', chunks: 1 }, 0, file))],
  },
}, undefined, 1)}\n`)
