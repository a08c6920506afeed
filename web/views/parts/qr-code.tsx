import encodeQR from 'qr'

/** So many light modules stand around a code, as readers need them (ISO/IEC 18004). */
const quiet = 4

/** A text as a QR code, drawn here: no other place is told of it. Dark on light in either theme, since readers want it so. */
export const QrCode = ({ text, label }: { text: string; label: string }) => {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: quiet })
  const size = rows.length
  const modules = rows.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
  return (
    <svg class="qr-code" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shape-rendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={modules.join('')} fill="#000" />
    </svg>
  )
}
