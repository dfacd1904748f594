/** Until when what `security.txt` says holds: written down and moved on by hand once a year, since a build asks no clock. */
const expires = '2027-11-15T00:00:00.000Z';

/** Gives `security.txt` (RFC 9116) for a site under its full address, which ends with a slash: where to report a hole. */
export function formatSecurityText(home: string): string {
  return `Contact: ${home}about/#report-a-hole\nExpires: ${expires}\nPreferred-Languages: en\nCanonical: ${home}.well-known/security.txt\n`;
}
