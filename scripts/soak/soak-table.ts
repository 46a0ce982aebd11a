import type { Memory } from './measure-memory.ts';

/** One line for each measurement, and how much more there is at the end. */
export function soakTable(measured: readonly Memory[]): string {
  const [first] = measured;
  const last = measured.at(-1);
  if (!first || !last) return '';
  const line = ({ rounds, heap, nodes, listeners, entries }: Memory) =>
    `| ${rounds} | ${(heap / 1e6).toFixed(1)} MB | ${nodes} | ${listeners} | ${entries} |`;
  const growth = (what: 'heap' | 'nodes' | 'listeners') => `${(last[what] / first[what]).toFixed(2)} ×`;
  return [
    '| Rounds since the warm-up | Heap | Nodes | Listeners | Entries in the history |',
    '|---:|---:|---:|---:|---:|',
    ...measured.map(line),
    `| last ÷ first | ${growth('heap')} | ${growth('nodes')} | ${growth('listeners')} | |`,
  ].join('\n');
}
