import type { z } from 'astro/zod';

/** What a schema of zod says of itself, as far as it is compiled. */
interface Definition {
  type: string;
  format?: string;
  checks?: ReadonlyArray<{ _zod: { def: Check } }>;
  shape?: Readonly<Record<string, z.ZodType>>;
  catchall?: z.ZodType;
  element?: z.ZodType;
  innerType?: z.ZodType;
  entries?: Readonly<Record<string, string>>;
}

/** A further condition of a schema. */
interface Check {
  check: string;
  format?: string;
  pattern?: RegExp;
  minimum?: number;
  maximum?: number;
  value?: number;
  inclusive?: boolean;
  fn?: (value: unknown) => unknown;
}

type Test = (value: unknown) => boolean;

/**
 * Compiles a schema into a test that copies nothing: true only for what the schema takes, at a tenth of the time. Where it is false, the schema
 * itself says what is wrong. Schemas and conditions that it does not know are left to zod.
 */
export function compileSchema(schema: z.ZodType): Test {
  const definition = schema._zod.def as unknown as Definition;
  const conditions = (definition.checks ?? []).map(({ _zod }) => compileCheck(_zod.def));
  const test = conditions.includes(null) ? null : compileType(definition);
  if (test === null) return (value) => schema.safeParse(value).success;
  const [first, ...more] = conditions as Test[];
  if (first === undefined) return test;
  if (more.length === 0) return (value) => test(value) && first(value);
  return (value) => test(value) && first(value) && more.every((condition) => condition(value));
}

/** Compiles a schema without its further conditions; null where its kind is not known. */
function compileType(definition: Definition): Test | null {
  const { type, format, entries, innerType, element } = definition;
  if (type === 'string' && format === undefined) return (value) => typeof value === 'string';
  if (type === 'boolean') return (value) => typeof value === 'boolean';
  if (type === 'number' && format === undefined) return (value) => Number.isFinite(value);
  if (type === 'number' && format === 'safeint') return (value) => Number.isSafeInteger(value);
  if (type === 'enum' && entries) {
    const values = new Set<unknown>(Object.values(entries));
    return (value) => values.has(value);
  }
  const inner = innerType && compileSchema(innerType);
  if (type === 'nullable' && inner) return (value) => value === null || inner(value);
  if (type === 'optional' && inner) return (value) => value === undefined || inner(value);
  if (type === 'array' && element) {
    const entry = compileSchema(element);
    return (value) => Array.isArray(value) && value.every((one) => entry(one));
  }
  return type === 'object' && definition.shape && definition.catchall?._zod.def.type === 'never' ? compileObject(definition.shape) : null;
}

/** Compiles an object that may hold the given fields and no other. */
function compileObject(shape: Readonly<Record<string, z.ZodType>>): Test {
  const fields = Object.entries(shape).map(([name, schema]) => ({ name, test: compileSchema(schema) }));
  const names = new Set(Object.keys(shape));
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    for (const name in value) if (!names.has(name)) return false;
    for (const { name, test } of fields) if (!test((value as Record<string, unknown>)[name])) return false;
    return true;
  };
}

/** Compiles a further condition, for a value of its schema's kind; null where it is not known. */
function compileCheck({ check, format, pattern, minimum, maximum, value: bound, inclusive, fn }: Check): Test | null {
  if (check === 'min_length' && minimum !== undefined) return (value) => (value as string | unknown[]).length >= minimum;
  if (check === 'max_length' && maximum !== undefined) return (value) => (value as string | unknown[]).length <= maximum;
  if (check === 'greater_than' && inclusive && bound !== undefined) return (value) => (value as number) >= bound;
  if (check === 'string_format' && format === 'regex' && pattern && !pattern.global && !pattern.sticky) return (value) => pattern.test(value as string);
  return check === 'custom' && fn ? (value) => fn(value) === true : null;
}
