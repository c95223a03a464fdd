import { X509Certificate, createHash } from "node:crypto";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { loadCertificate } from "../../../preview/server/certificate";

const DAY = 24 * 60 * 60 * 1000;
let folder: string;
beforeEach(() => (folder = mkdtempSync(path.join(os.tmpdir(), "certificate-test-"))));
afterEach(() => rmSync(folder, { recursive: true }));

test("is for localhost, and the fingerprint is that of its public key", async () => {
  const { cert, fingerprint } = await loadCertificate(folder);
  const x509 = new X509Certificate(cert);
  expect(x509.checkHost("localhost")).toBe("localhost");
  expect(x509.checkHost("example.com")).toBeUndefined();
  expect(x509.verify(x509.publicKey)).toBe(true);
  const spki = x509.publicKey.export({ type: "spki", format: "der" });
  expect(fingerprint).toBe(createHash("sha256").update(spki).digest("base64"));
});

test("is kept for the next time, and only its owner can read the key", async () => {
  const first = await loadCertificate(folder);
  expect(await loadCertificate(folder)).toEqual(first);
  if (process.platform !== "win32") expect(statSync(path.join(folder, "key.pem")).mode & 0o777).toBe(0o600);
});

test("is made anew in the week before it expires", async () => {
  const first = await loadCertificate(folder);
  const inEighty = new Date(Date.now() + 80 * DAY);
  expect((await loadCertificate(folder, inEighty)).fingerprint).toBe(first.fingerprint);
  const inEightyFour = new Date(Date.now() + 84 * DAY);
  const renewed = await loadCertificate(folder, inEightyFour);
  expect(renewed.fingerprint).not.toBe(first.fingerprint);
  expect(Date.parse(new X509Certificate(renewed.cert).validTo)).toBeGreaterThan(inEightyFour.getTime() + 80 * DAY);
});
