import { generateKeyPairSync, sign } from 'node:crypto';

const SEQUENCE = 0x30;
const SET = 0x31;
const INTEGER = 0x02;
const BIT_STRING = 0x03;
const OBJECT_ID = 0x06;
const UTF8_STRING = 0x0c;
const UTC_TIME = 0x17;
const VERSION = 0xa0;

const ECDSA_WITH_SHA256 = der(SEQUENCE, der(OBJECT_ID, Buffer.from('2a8648ce3d040302', 'hex')));
const COMMON_NAME = der(OBJECT_ID, Buffer.from('550403', 'hex'));

/**
 * A fresh certificate that nobody trusts, for browsers that were told to accept any: its fields are the least that
 * RFC 5280, section 4.1, asks for. Made here because a bare Debian has no `openssl`, and a key in the repository would
 * be reported by every scanner of secrets.
 */
export function makeSelfSignedCertificate(): { key: string; cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const name = der(SEQUENCE, der(SET, der(SEQUENCE, COMMON_NAME, der(UTF8_STRING, Buffer.from('test')))));
  const unsigned = der(
    SEQUENCE,
    der(VERSION, der(INTEGER, Buffer.of(2))), // X.509 version 3
    der(INTEGER, Buffer.of(1)),
    ECDSA_WITH_SHA256,
    name,
    der(SEQUENCE, utcTime('2001010000'), utcTime('4901010000')),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
  );
  const signature = sign('sha256', unsigned, privateKey);
  const certificate = der(
    SEQUENCE,
    unsigned,
    ECDSA_WITH_SHA256,
    der(BIT_STRING, Buffer.concat([Buffer.of(0), signature])),
  );
  const lines = certificate.toString('base64').replace(/.{64}/g, '$&\n');
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
  };
}

/** `yymmddhhmm`, two digits of a year that RFC 5280 places between 1950 and 2049. */
function utcTime(minute: string): Buffer {
  return der(UTC_TIME, Buffer.from(`${minute}00Z`));
}

/** One value as ASN.1's distinguished encoding writes it: tag, length, content (ITU-T X.690, section 8.1). */
function der(tag: number, ...parts: Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const length =
    content.length < 0x80
      ? Buffer.of(content.length)
      : content.length < 0x100
        ? Buffer.of(0x81, content.length)
        : Buffer.of(0x82, content.length >> 8, content.length & 0xff);
  return Buffer.concat([Buffer.of(tag), length, content]);
}
