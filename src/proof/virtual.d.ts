declare module 'virtual:proof' {
  /** What the check found when the page was built: `atBuild.ts`. */
  const report: import('./report.ts').ProofReport;
  export default report;
}
