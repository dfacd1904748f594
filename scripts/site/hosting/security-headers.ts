import { contentPolicy } from '../../../src/schemas/content-policy.ts';

/** What the site never asks a browser for, so that no page of it ever can. */
const unusedFeatures = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'usb',
  'xr-spatial-tracking',
];

/** The headers that every answer of a host should carry, by name: the one source of all forms in which they are written. */
export const securityHeaders: ReadonlyArray<readonly [name: string, value: string]> = [
  ['Content-Security-Policy', contentPolicy.header],
  // Two years; of the site alone, since other hosts under its name are not ours to speak for.
  ['Strict-Transport-Security', 'max-age=63072000'],
  ['X-Content-Type-Options', 'nosniff'],
  ['X-Frame-Options', 'DENY'],
  ['Referrer-Policy', 'no-referrer'],
  ['Permissions-Policy', unusedFeatures.map((feature) => `${feature}=()`).join(', ')],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
];
