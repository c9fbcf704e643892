import { encode } from 'uqr';

interface AddressCodeProps {
  address: string;
  /** What whoever cannot see it is told. */
  label: string;
}

/** A QR code of an address, drawn here: nothing is asked of another server. */
export function AddressCode({ address, label }: AddressCodeProps) {
  const { size, data } = encode(address, { ecc: 'M', border: 2 });
  const dark = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return (
    <svg
      className="address-code"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={dark.join('')} fill="#000" />
    </svg>
  );
}
