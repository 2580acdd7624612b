import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/**
 * Encrypts what identifies a person (AES-256-GCM). The first byte names the form, so that a later one can live beside it.
 */

const FORM = 1;
const IV_LENGTH = 12;
const TAG_LENGTH = 16;

export type SealedField = 'name' | 'identityNumber';

/** Binds a text to its place: moved to another person or column, it does not open. */
const placeOf = (subject: string, field: SealedField) => Buffer.from(`${subject}/${field}`);

export function seal(key: Buffer, text: string, subject: string, field: SealedField): Buffer {
  const iv = randomBytes(IV_LENGTH);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(placeOf(subject, field));
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([Buffer.of(FORM), iv, cipher.getAuthTag(), sealed]);
}

/** @throws Error if the key is another, or the text was changed or moved. */
export function unseal(key: Buffer, sealed: Buffer, subject: string, field: SealedField): string {
  if (sealed[0] !== FORM) throw new Error('Sealed in an unknown form');
  const iv = sealed.subarray(1, 1 + IV_LENGTH);
  const tag = sealed.subarray(1 + IV_LENGTH, 1 + IV_LENGTH + TAG_LENGTH);
  const decipher = createDecipheriv('aes-256-gcm', key, iv, { authTagLength: TAG_LENGTH })
    .setAAD(placeOf(subject, field))
    .setAuthTag(tag);
  const text = sealed.subarray(1 + IV_LENGTH + TAG_LENGTH);
  return Buffer.concat([decipher.update(text), decipher.final()]).toString('utf8');
}
