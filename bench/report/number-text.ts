const GROUPS = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });
const BYTES_PER_KB = 2 ** 10;
const BYTES_PER_MB = 2 ** 20;
/** Below this, milliseconds deserve a decimal. */
const FEW_MS = 10;

export function count(value: number): string {
  return GROUPS.format(value);
}

export function milliseconds(value: number): string {
  return `${value < FEW_MS ? value.toFixed(1) : count(value)} ms`;
}

export function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}

export function ratio(value: number): string {
  return `${value.toFixed(2)} ×`;
}

export function kilobytes(bytes: number): string {
  return `${count(bytes / BYTES_PER_KB)} KB`;
}

export function megabytes(bytes: number): string {
  return `${(bytes / BYTES_PER_MB).toFixed(1)} MB`;
}
