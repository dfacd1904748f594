import { type GeoPermissibleObjects, type GeoProjection, geoArea, geoCentroid, geoConicConformal, geoEqualEarth, geoPath } from 'd3-geo';
import countries from 'i18n-iso-countries';
import { feature } from 'topojson-client';
import finer from 'world-atlas/countries-50m.json' with { type: 'json' };
import coarse from 'world-atlas/countries-110m.json' with { type: 'json' };
import { shortenPath } from './shorten-path.ts';

/** The maps: Central Asia and its neighbours, and the whole world. */
export const mapNames = ['region', 'world'] as const;
export type MapName = (typeof mapNames)[number];

/** The part of a country that a map shows. */
export interface Outline {
  /** ISO 3166-1 alpha-2; null for what the atlas draws apart and the standard does not name. */
  code: string | null;
  path: string;
  /** Middle of its largest part, in units of the map; null where that lies outside. */
  middle: [number, number] | null;
  /** Area on the map, in square units. */
  area: number;
}

/** A map in units of its view box. */
export interface OutlineMap {
  width: number;
  height: number;
  outlines: Outline[];
  byCode: ReadonlyMap<string, Outline>;
}

type Feature = ReturnType<typeof readAtlas>[number];

/** Gives the countries of an atlas. */
function readAtlas(atlas: typeof coarse) {
  return feature(atlas, atlas.objects.countries).features;
}

/** Gives the largest polygon of a country, so that the middle of France lies in Europe. */
function largestPart({ geometry }: Feature): GeoPermissibleObjects {
  if (geometry.type !== 'MultiPolygon') return geometry;
  const parts = geometry.coordinates.map((coordinates) => ({ type: 'Polygon' as const, coordinates }));
  return parts.reduce((largest, part) => (geoArea(part) > geoArea(largest) ? part : largest));
}

/** Draws the countries of an atlas; what falls outside the map is cut off. */
function drawMap(atlas: typeof coarse, projection: GeoProjection, width: number, height: number): OutlineMap {
  const path = geoPath(
    projection
      .clipExtent([
        [-2, -2],
        [width + 2, height + 2],
      ])
      .precision(0.7),
  ).digits(0);
  const outlines = readAtlas(atlas).flatMap((country): Outline[] => {
    const drawn = shortenPath(path(country) ?? '');
    if (drawn === '') return [];
    const middle = projection(geoCentroid(largestPart(country)));
    const inside = middle !== null && middle[0] > 0 && middle[0] < width && middle[1] > 0 && middle[1] < height;
    return [
      {
        code: countries.numericToAlpha2(String(country.id ?? '')) ?? null,
        path: drawn,
        middle: inside ? [Math.round(middle[0]), Math.round(middle[1])] : null,
        area: Math.round(path.area(country)),
      },
    ];
  });
  return { width, height, outlines, byCode: new Map(outlines.flatMap((outline) => (outline.code === null ? [] : [[outline.code, outline]]))) };
}

const makers: Record<MapName, () => OutlineMap> = {
  region: () => drawMap(finer, geoConicConformal().parallels([30, 50]).rotate([-68, 0]).center([0, 39.5]).scale(830).translate([320, 230]), 640, 440),
  world: () => drawMap(coarse, geoEqualEarth().rotate([-11, 0]).scale(122).translate([335, 160]), 640, 300),
};

const drawn = new Map<MapName, OutlineMap>();

/** Gives a map, drawn once. Outlines are those of Natural Earth, which draws lines of control as borders. */
export function outlineMap(name: MapName): OutlineMap {
  const map = drawn.get(name) ?? makers[name]();
  drawn.set(name, map);
  return map;
}

/** Gives the map on which a country is found best: the region where its middle lies there, otherwise the world. */
export function mapOf(code: string): MapName {
  return outlineMap('region').byCode.get(code)?.middle ? 'region' : 'world';
}
