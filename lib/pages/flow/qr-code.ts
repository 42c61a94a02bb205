import { encode } from 'uqr';

/** A QR code as one SVG path: dark squares of one unit each, and how many units wide it is, its quiet zone included. */
export interface QrCode {
  readonly path: string;
  readonly size: number;
}

/** Makes the QR code of an address; medium error correction, so that a creased print still scans. */
export function qrCodeOf(address: string): QrCode {
  const { data, size } = encode(address, { ecc: 'M', border: 4 });
  const path = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : []))).join('');
  return { path, size };
}
