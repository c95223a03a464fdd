import { X509Certificate, createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { generate } from "selfsigned";

const DAY = 24 * 60 * 60 * 1000;
const VALID_DAYS = 90;
const RENEW_DAYS = 7;

/** A key of this computer's own for https://localhost, in PEM. */
export type Certificate = {
  readonly key: string;
  readonly cert: string;
  /** SHA-256 of the public key (SPKI), base64: what a browser is told to trust. */
  readonly fingerprint: string;
};

/**
 * The certificate kept in `folder`, made on first use and again a week before it expires. Office.js refuses a host page
 * that is not https. Only the person who runs the preview can read the key.
 */
export async function loadCertificate(folder: string, now = new Date()): Promise<Certificate> {
  const keyFile = path.join(folder, "key.pem");
  const certFile = path.join(folder, "certificate.pem");
  if (existsSync(keyFile) && existsSync(certFile)) {
    const kept = { key: readFileSync(keyFile, "utf8"), cert: readFileSync(certFile, "utf8") };
    const x509 = new X509Certificate(kept.cert);
    if (Date.parse(x509.validTo) - now.getTime() > RENEW_DAYS * DAY) return withFingerprint(kept);
  }
  const made = await makeCertificate(now);
  mkdirSync(folder, { recursive: true });
  writeFileSync(keyFile, made.key, { mode: 0o600 });
  writeFileSync(certFile, made.cert);
  return withFingerprint(made);
}

async function makeCertificate(now: Date): Promise<{ key: string; cert: string }> {
  const made = await generate([{ name: "commonName", value: "localhost" }], {
    keyType: "ec",
    curve: "P-256",
    algorithm: "sha256",
    notBeforeDate: new Date(now.getTime() - DAY),
    notAfterDate: new Date(now.getTime() + VALID_DAYS * DAY),
  });
  return { key: made.private, cert: made.cert };
}

function withFingerprint(pair: { key: string; cert: string }): Certificate {
  const spki = new X509Certificate(pair.cert).publicKey.export({ type: "spki", format: "der" });
  return { ...pair, fingerprint: createHash("sha256").update(spki).digest("base64") };
}
