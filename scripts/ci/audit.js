/**
 * `node scripts/ci/audit.js [arguments of npm audit]`: whether what runs with Atlas has holes that are known. Ends with 0
 * where the registry knows of none, with 1 where it names some, and with 3 where it does not tell, which is no pass.
 */
import { spawnSync } from 'node:child_process';

const CANNOT_TELL = 3;

const { stdout, stderr } = spawnSync('npm', ['audit', '--omit=dev', '--json', ...process.argv.slice(2)], {
  encoding: 'utf8',
});
const report = reportIn(stdout);
if (report?.metadata) {
  const names = Object.keys(report.vulnerabilities);
  console.log(
    names.length ? `Known holes in ${names.join(', ')}: npm audit` : 'No known holes in what runs with Atlas.',
  );
  process.exitCode = names.length ? 1 : 0;
} else {
  const why = report?.message ?? (stderr.trim().split('\n')[0] || 'nothing');
  console.log(`Cannot tell whether there are known holes; the registry answers: ${why}`);
  process.exitCode = CANNOT_TELL;
}

function reportIn(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
