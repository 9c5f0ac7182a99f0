"""Reads the room's test vectors from docs/security/protocol.md alone: a second implementation, in another language.

    pip install cryptography && python3 examples/room/read_vectors.py

Only what the page says is used here, and none of Ithaca's code. Stops at the first thing that does not hold.
"""

import base64
import hashlib
import hmac
import json
import struct
import unicodedata
from pathlib import Path

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

VECTORS = Path(__file__).parents[2] / "packages/core/test/room/vectors/ithaca-room-1.json"
NONE = bytes(32)
CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def sha256(data):
    return hashlib.sha256(data).digest()


def number(value):
    return struct.pack(">I", value)


def pack(parts):
    return b"".join(number(len(part)) + part for part in parts)


def read_parts(data):
    parts, at = [], 0
    while at < len(data):
        (length,) = struct.unpack(">I", data[at:at + 4])
        parts.append(data[at + 4:at + 4 + length])
        at += 4 + length
    assert at == len(data)
    return parts


def statement(label, *parts):
    return pack([f"ithaca-room/1 {label}".encode(), *parts])


def verify(public, message, signature):
    """ECDSA P-256 with SHA-256; raises when the signature does not stand for the message."""
    r, s = int.from_bytes(signature[:32], "big"), int.from_bytes(signature[32:], "big")
    key = ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256R1(), public)
    key.verify(encode_dss_signature(r, s), message, ec.ECDSA(hashes.SHA256()))


def hpke_open(private, encapsulated, info, aad, ciphertext):
    """RFC 9180, base mode: DHKEM(P-256, HKDF-SHA256), HKDF-SHA256, AES-256-GCM."""
    def labeled_extract(suite, salt, label, ikm):
        return hmac.new(salt or bytes(32), b"HPKE-v1" + suite + label + ikm, hashlib.sha256).digest()

    def labeled_expand(suite, prk, label, context, length):
        context = struct.pack(">H", length) + b"HPKE-v1" + suite + label + context
        return hmac.new(prk, context + b"\x01", hashlib.sha256).digest()[:length]

    secret_key = ec.derive_private_key(int.from_bytes(private, "big"), ec.SECP256R1())
    public = secret_key.public_key().public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)
    shared = secret_key.exchange(ec.ECDH(), ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256R1(), encapsulated))
    kem, suite = b"KEM" + struct.pack(">H", 16), b"HPKE" + struct.pack(">HHH", 16, 1, 2)
    shared = labeled_expand(kem, labeled_extract(kem, b"", b"eae_prk", shared), b"shared_secret", encapsulated + public, 32)
    context = b"\x00" + labeled_extract(suite, b"", b"psk_id_hash", b"") + labeled_extract(suite, b"", b"info_hash", info)
    secret = labeled_extract(suite, shared, b"secret", b"")
    key, nonce = labeled_expand(suite, secret, b"key", context, 32), labeled_expand(suite, secret, b"base_nonce", context, 12)
    return AESGCM(key).decrypt(nonce, ciphertext, aad)


def read_people(people):
    """Bundles: proven by their own keys, named by their fingerprints."""
    known = {}
    for person in people.values():
        bundle, proof, continuity = read_parts(base64.b64decode(person["bundle"]))
        _, _, person_id, generation, _, sign_public, previous = read_parts(bundle)
        verify(sign_public, bundle, proof)
        assert (generation, continuity, previous) == (number(1), b"", NONE)
        assert sha256(bundle).hex() == person["fingerprint"]
        known[person_id] = {"sign": sign_public, "receive": base64.b64decode(person["receivePrivate"])}
    return known


def read_vaults(vault, receive_private):
    lock, nonce, ciphertext = read_parts(base64.b64decode(vault["byPassphrase"]))
    _, _, _, salt, memory, passes = read_parts(lock)
    passphrase = unicodedata.normalize("NFKC", vault["passphrase"]).strip().encode()
    cost = {"memory_cost": struct.unpack(">I", memory)[0], "iterations": struct.unpack(">I", passes)[0]}
    key = Argon2id(salt=salt, length=32, lanes=1, **cost).derive(passphrase)
    secret = AESGCM(key).decrypt(nonce, ciphertext, lock)
    assert read_parts(secret)[0] == receive_private

    digits = vault["recoveryCode"].replace("-", "")
    bits = "".join(f"{CROCKFORD.index(digit):05b}" for digit in digits)
    code = int(bits[:128], 2).to_bytes(16, "big")
    assert code == base64.b64decode(vault["recoverySecret"])
    assert bits[130:] == "".join(f"{byte:08b}" for byte in sha256(code)[:2])[:10]
    lock, nonce, ciphertext = read_parts(base64.b64decode(vault["byRecoveryCode"]))
    key = HKDF(hashes.SHA256(), 32, salt=read_parts(lock)[3], info=b"ithaca-room/1 recovery").derive(code)
    assert AESGCM(key).decrypt(nonce, ciphertext, lock) == secret


def read_room(room, people):
    epoch, signature = read_parts(base64.b64decode(room["epochs"][0]))
    _, *space, epoch_number, previous, commitment, declared_by, _, _ = read_parts(epoch)
    verify(people[declared_by]["sign"], epoch, signature)
    assert (epoch_number, previous) == (number(1), NONE)
    key = None
    for (packet,) in room["grants"].values():
        grant, signature = read_parts(base64.b64decode(packet))
        _, *grant_space, of, epoch_hash, member, member_print, granter, granter_print, encapsulated, sealed = read_parts(grant)
        verify(people[granter]["sign"], grant, signature)
        assert (grant_space, epoch_hash) == (space, sha256(epoch))
        info = statement("grant", *space, member, of)
        key = hpke_open(people[member]["receive"], encapsulated, info, pack([epoch_hash, member_print, granter_print]), sealed)
        assert sha256(statement("epoch key", key)) == commitment
    heads, contents = {}, []
    for packet in room["entries"]:
        header, signature, nonce, ciphertext = read_parts(base64.b64decode(packet))
        _, *entry_space, author, _, epoch_hash, sequence, before, _, _, content_hash = read_parts(header)
        verify(people[author]["sign"], header, signature)
        count, head = heads.get(author, (0, NONE))
        assert (entry_space, epoch_hash, sequence, before) == (space, sha256(epoch), number(count + 1), head)
        content = AESGCM(key).decrypt(nonce, ciphertext, header)
        assert sha256(statement("content", content)) == content_hash
        heads[author] = (count + 1, sha256(header))
        contents.append(json.loads(content[32:content.rindex(b"\x80")]))
    assert contents == room["contents"]
    return space


def read_file(file, space):
    for index, chunk in enumerate(file["chunks"]):
        bound = statement("chunk", *space, file["fileId"].encode(), number(index), number(len(file["chunks"])))
        plain = AESGCM(base64.b64decode(file["key"])).decrypt(bytes(8) + number(index), base64.b64decode(chunk), bound)
        assert plain[:file["sizeBytes"]] == base64.b64decode(file["content"])


def main():
    vectors = json.loads(VECTORS.read_text())
    people = read_people(vectors["people"])
    read_vaults(vectors["vault"], base64.b64decode(vectors["people"][vectors["vault"]["of"]]["receivePrivate"]))
    read_file(vectors["file"], read_room(vectors["room"], people))
    print("All vectors hold.")


if __name__ == "__main__":
    main()
