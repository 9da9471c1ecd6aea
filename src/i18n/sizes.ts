/** A size for people: "340 kB", "8.4 MB". */
export function formatSize(bytes: number): string {
  const megabytes = bytes / 1_000_000
  if (megabytes < 0.95) return `${Math.round(bytes / 1000)} kB`
  return `${megabytes.toLocaleString('en-GB', { maximumFractionDigits: megabytes < 9.95 ? 1 : 0 })} MB`
}
