import { Aes128Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core'
import {
  type Bytes, formatRecoveryCode, isSame, openEpochs, openFile, openIdentity, packParts, readBase64, readEntries, readKeyHistory, readRecoveryCode, safetyWords, sharedSpace, stretchHere,
  toHex, unlockWithPassphrase, unlockWithRecovery, UNREAD,
} from '../../src/room/index.ts'
import type hpkeVectors from './vectors/hpke-rfc9180.json'
import type roomVectors from './vectors/ithaca-room-1.json'

/** Runs in Node and in the browser alike: everything that does not come out as the vectors say, in words. */
export async function findWrongVectors(room: typeof roomVectors, rfc: typeof hpkeVectors): Promise<string[]> {
  return [...(await wrongOfHpke(rfc)), ...(await wrongOfRoom(room))]
}

const hex = (text: string): Bytes => Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
const bytes = (text: string): Bytes => readBase64(text) ?? new Uint8Array()

async function wrongOfHpke({ info, skEm, pkEm, skRm, pkRm, enc, encryptions, exports }: typeof hpkeVectors): Promise<string[]> {
  const wrong: string[] = []
  const suite = new CipherSuite({ kem: new DhkemP256HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes128Gcm() })
  const secretKey = async (text: string) => await suite.kem.deserializePrivateKey(hex(text))
  const publicKey = async (text: string) => await suite.kem.deserializePublicKey(hex(text))
  const recipient = await suite.createRecipientContext({ recipientKey: await secretKey(skRm), enc: hex(enc), info: hex(info) })
  const ekm = { privateKey: await secretKey(skEm), publicKey: await publicKey(pkEm) }
  const sender = await suite.createSenderContext({ recipientPublicKey: await publicKey(pkRm), info: hex(info), ekm })
  if (!isSame(new Uint8Array(sender.enc), hex(enc))) wrong.push('HPKE: encapsulated key')
  for (const { aad, ct, pt } of encryptions) {
    const [sealed, opened] = [await sender.seal(hex(pt), hex(aad)), await recipient.open(hex(ct), hex(aad))]
    if (!isSame(new Uint8Array(opened), hex(pt)) || !isSame(new Uint8Array(sealed), hex(ct))) wrong.push(`HPKE: aad ${aad}`)
  }
  for (const { context, value } of exports) {
    for (const side of [sender, recipient]) if (!isSame(new Uint8Array(await side.export(hex(context), 32)), hex(value))) wrong.push(`HPKE: export ${context}`)
  }
  return wrong
}

async function wrongOfRoom(of: typeof roomVectors): Promise<string[]> {
  const wrong: string[] = []
  const check = (name: string, holds: boolean) => { if (!holds) wrong.push(name) }
  check('parts', isSame(packParts(of.parts.of.map((text) => new TextEncoder().encode(text))), bytes(of.parts.packed)))
  const { mentor, mentoree } = of.people
  const histories = []
  for (const person of [mentor, mentoree]) {
    const identity = await openIdentity({ receivePrivate: bytes(person.receivePrivate), signPrivate: bytes(person.signPrivate) }, bytes(person.bundle))
    check(`keys of ${person.personId}`, identity !== undefined && toHex(identity.bundle.fingerprint) === person.fingerprint)
    check(`safety words of ${person.personId}`, identity !== undefined && (await safetyWords(identity.bundle)).join(' ') === person.safetyWords.join(' '))
    const history = await readKeyHistory({ organisationId: of.organisationId, personId: person.personId }, [bytes(person.bundle)], [person.fingerprint])
    check(`bundle of ${person.personId}`, history.alarms.length === 0)
    if (identity) histories.push({ identity, history })
  }
  const fingerprint = hex(mentoree.fingerprint)
  const read = await readRecoveryCode(of.vault.recoveryCode.toLowerCase().replaceAll('-', ' '))
  check('recovery code', read.isValid && isSame(read.secret, bytes(of.vault.recoverySecret)) && (await formatRecoveryCode(read.secret)) === of.vault.recoveryCode)
  for (const secret of [
    await unlockWithPassphrase(bytes(of.vault.byPassphrase), fingerprint, of.vault.passphrase, stretchHere),
    await unlockWithRecovery(bytes(of.vault.byRecoveryCode), fingerprint, bytes(of.vault.recoverySecret)),
  ]) check('vault', secret !== undefined && isSame(secret.signPrivate, bytes(mentoree.signPrivate)))
  const space = sharedSpace(of.organisationId, of.relationshipId)
  for (const [at, { identity, history }] of histories.entries()) {
    const circle = { me: identity, mine: history, partner: histories[1 - at]!.history }
    const grants = (of.room.grants as Record<string, string[]>)[history.personId] ?? []
    const epochs = await openEpochs(circle, space, { epochs: of.room.epochs.map(bytes), grants: grants.map(bytes) })
    const { entries, alarms } = await readEntries(circle, epochs, UNREAD, of.room.entries.map(bytes))
    check(`room as ${history.personId}`, alarms.length === 0 && JSON.stringify(entries.map(({ content }) => content)) === JSON.stringify(of.room.contents))
  }
  const file = await openFile(bytes(of.file.key), { space, fileId: of.file.fileId, chunks: of.file.chunks.length }, of.file.chunks.map(bytes), of.file.sizeBytes)
  check('file', file !== undefined && isSame(file, bytes(of.file.content)))
  return wrong
}
