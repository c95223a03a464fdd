/** The zip container. Entries are inflated when they are read; those nobody replaces are copied as they are compressed. */
import { deflateSync, inflateSync } from "fflate";
import { XlsxError } from "./model";

/** 512 MB of parts, and more than deflate's own best ratio: whatever says more than this was made to harm. */
const MAX_TOTAL = 512 * 1024 * 1024;
const MAX_RATIO = 1100;
const MAX_ENTRIES = 20_000;

export type ZipEntry = { method: number; crc: number; size: number; compressed: Uint8Array };

/**
 * The entries of a zip by name, in their order in the file; folders are left out.
 * @throws XlsxError notXlsx, damaged, encrypted, tooLarge
 */
export function readZip(bytes: Uint8Array): Map<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const entries = new Map<string, ZipEntry>();
  let { offset: at, count } = end;
  if (count > MAX_ENTRIES) throw new XlsxError("tooLarge");
  let total = 0;
  for (; count > 0; count--) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) throw new XlsxError("damaged");
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)).replace(/\\/g, "/");
    if ((view.getUint16(at + 8, true) & 1) === 1) throw new XlsxError("encrypted", name);
    const [size, compressedSize, header] = sizes(view, at, at + 46 + nameLength, extraLength);
    total += size;
    if (total > MAX_TOTAL || size > compressedSize * MAX_RATIO + 1024) throw new XlsxError("tooLarge", name);
    if (!name.endsWith("/")) {
      const start = dataStart(view, header, name);
      if (start + compressedSize > bytes.length) throw new XlsxError("damaged", name);
      entries.set(name, {
        method: view.getUint16(at + 10, true),
        crc: view.getUint32(at + 16, true),
        size,
        compressed: bytes.subarray(start, start + compressedSize),
      });
    }
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The bytes of an entry. @throws XlsxError damaged when they are not what the zip says they are. */
export function inflateEntry(name: string, entry: ZipEntry): Uint8Array {
  let bytes: Uint8Array;
  try {
    // The buffer has the size that was checked above: what inflates to more is cut off and fails the sum below.
    if (entry.method === 8) bytes = inflateSync(entry.compressed, { out: new Uint8Array(entry.size) });
    else if (entry.method === 0) bytes = entry.compressed;
    else throw new XlsxError("damaged", name);
  } catch {
    throw new XlsxError("damaged", name);
  }
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) throw new XlsxError("damaged", name);
  return bytes;
}

export function deflateEntry(bytes: Uint8Array): ZipEntry {
  return { method: 8, crc: crc32(bytes), size: bytes.length, compressed: deflateSync(bytes, { level: 6 }) };
}

/** A zip whose bytes depend on the entries alone: every time in it is the first that zip knows, 1980-01-01. */
export function writeZip(entries: ReadonlyMap<string, ZipEntry>): Uint8Array {
  const encoder = new TextEncoder();
  const files = [...entries].map(([name, entry]) => ({ name: encoder.encode(name), entry }));
  const length = files.reduce((sum, { name, entry }) => sum + 76 + 2 * name.length + entry.compressed.length, 22);
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  let at = 0;
  const offsets: number[] = [];
  for (const { name, entry } of files) {
    offsets.push(at);
    view.setUint32(at, 0x04034b50, true);
    writeCommon(view, at + 4, name.length, entry);
    bytes.set(name, at + 30);
    bytes.set(entry.compressed, at + 30 + name.length);
    at += 30 + name.length + entry.compressed.length;
  }
  const directory = at;
  for (const [index, { name, entry }] of files.entries()) {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, 20, true);
    writeCommon(view, at + 6, name.length, entry);
    view.setUint32(at + 42, offsets[index] ?? 0, true);
    bytes.set(name, at + 46);
    at += 46 + name.length;
  }
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, files.length, true);
  view.setUint16(at + 10, files.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return bytes;
}

/** The fields that a local header and a directory entry have in common, from "version needed" on. */
function writeCommon(view: DataView, at: number, nameLength: number, entry: ZipEntry): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, 0x800, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint16(at + 8, 0x21, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.compressed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, nameLength, true);
}

function findEnd(view: DataView): { offset: number; count: number } {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) !== 0x06054b50) continue;
    const count = view.getUint16(at + 10, true);
    const offset = view.getUint32(at + 16, true);
    if (count !== 0xffff && offset !== 0xffffffff) return { offset, count };
    const locator = at - 20;
    if (locator < 0 || view.getUint32(locator, true) !== 0x07064b50) throw new XlsxError("damaged");
    const record = Number(view.getBigUint64(locator + 8, true));
    if (record + 56 > view.byteLength) throw new XlsxError("damaged");
    return {
      count: Number(view.getBigUint64(record + 32, true)),
      offset: Number(view.getBigUint64(record + 48, true)),
    };
  }
  const startsAsZip = view.byteLength >= 4 && view.getUint32(0, true) === 0x04034b50;
  throw new XlsxError(startsAsZip ? "damaged" : "notXlsx");
}

/** Size, compressed size and place of the local header; the zip64 field has those that do not fit (APPNOTE 4.5.3). */
function sizes(view: DataView, at: number, extra: number, extraLength: number): [number, number, number] {
  const values: [number, number, number] = [
    view.getUint32(at + 24, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ];
  const end = Math.min(extra + extraLength, view.byteLength);
  for (let field = extra; field + 4 <= end; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    let wide = field + 4;
    for (const [index, value] of values.entries()) {
      if (value !== 0xffffffff || wide + 8 > end) continue;
      values[index] = Number(view.getBigUint64(wide, true));
      wide += 8;
    }
  }
  return values;
}

function dataStart(view: DataView, header: number, name: string): number {
  if (header + 30 > view.byteLength || view.getUint32(header, true) !== 0x04034b50)
    throw new XlsxError("damaged", name);
  return header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
}

const CRC_TABLE = Int32Array.from({ length: 256 }, (_, n) => {
  let value = n;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

function crc32(bytes: Uint8Array): number {
  let sum = -1;
  for (const byte of bytes) sum = (CRC_TABLE[(sum ^ byte) & 255] ?? 0) ^ (sum >>> 8);
  return ~sum >>> 0;
}
