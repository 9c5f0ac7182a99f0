/**
 * The room's protocol, version 1: keys, vaults, epochs, entries, files and disclosures, and the reader that notices
 * what a server has changed. Runs in browsers and in Node on WebCrypto; docs/security/protocol.md describes it in full.
 *
 * Unlike the rest of core it draws its own randomness where a key, a nonce or a salt is made: a caller who could pass
 * it in could also get it wrong. Time and ids come in as arguments.
 */
export { type Bytes, isSame, readBase64, sha256, toBase64, toHex } from './bytes/bytes.ts'
export { packParts, PROTOCOL, readParts } from './bytes/parts.ts'
export { isSameSpace, privateSpace, sharedSpace, type Space } from './bytes/space.ts'
export { hasProof, isContinued, type KeyBundle, NONE, readBundle, type ReadBundle } from './keys/bundle.ts'
export { createKeys, type Identity, openIdentity, type Owner, type Secret } from './keys/identity.ts'
export { hpke, isSignature, type Key } from './keys/algorithms.ts'
export { safetyWords, suggestPassphrase } from './keys/safety-words.ts'
export { createRecoverySecret, formatRecoveryCode, readRecoveryCode, type ReadRecoveryCode } from './vault/recovery-code.ts'
export { COST, COST_LIMITS, isReasonable, type Stretch, type StretchCost, stretchHere } from './vault/stretch.ts'
export { isVault, lockWithPassphrase, lockWithRecovery, unlockWithPassphrase, unlockWithRecovery } from './vault/vault.ts'
export { declareEpoch, type Epoch, type NewEpoch, readEpoch } from './epoch/epoch.ts'
export { type Grant, grantKey, openGrant, readGrant } from './epoch/grant.ts'
export { type Member } from './epoch/roster.ts'
export { BUCKETS, CIPHERTEXT_LENGTHS, type Content, LIMITS, readContent } from './entry/content.ts'
export { type Head, type Header, packEntry, type Place, readEntry, readHeader, sealEntry, type SealedEntry, START } from './entry/entry.ts'
export { CHUNK_BYTES, countChunks, createFileKey, type FilePlace, isChunkLength, MOST_CHUNKS, openFile, sealChunk } from './file/file.ts'
export { type Alarm, type Check, CHECKS, type Guard, strict } from './reading/checks.ts'
export { type KeyHistory, readKeyHistory } from './reading/people.ts'
export { bundleOf, type Circle, type OpenEpoch, openEpochs, type OpenEpochs } from './reading/read-epochs.ts'
export { findGaps, type OpenEntry, readEntries, type ReadSoFar, UNREAD } from './reading/read-entries.ts'
export {
  type Disclosed, type DisclosedEntry, DISCLOSURE_LIMITS, openDisclosure, readDisclosure, type ReadDisclosure, sealDisclosure,
} from './disclosure/disclosure.ts'
export { nextStep, type NextStep } from './reading/next-step.ts'
export {
  NEW_DEVICE, nextPlace, openRoom, type OpenRoom, type OpenSpace, readOn, type Remembered, type RoomData, type SpaceData,
} from './reading/open-room.ts'
export { declareNextEpoch } from './epoch/next-epoch.ts'
export { openDraft, sealDraft } from './entry/draft.ts'
