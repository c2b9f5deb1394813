import { useMemo, useState } from 'react';
import type { Field } from '../../../core/field/field';
import { compileReport } from '../../../core/report/compile-report';
import type { ReportDefinition } from '../../../core/report/definition';
import type { ReportInput } from '../../../core/report/report';
import { isSameJson } from '../../../core/same-json';
import type { ReportForm } from '../../components/report/editor/report-form';
import { checkOperands, editorContext } from '../../report/check-operands';
import { formulaSample } from '../../report/formula-sample';
import { readReportDraft, type ReportDraft } from '../../report/report-draft';
import {
  compiledFaults,
  formulaFaults,
  unfinishedFaults,
  type EditorFault,
} from '../../report/report-faults';
import { useTexts } from '../../texts/text-provider';
import { useDebounced } from '../use-debounced';
import { useJqlCheck, type JqlCheck } from '../use-jql-check';
import { useLastGood } from '../use-last-good';

/** A formula is not called faulty while somebody types it. */
const TYPING_MS = 400;
/** Long enough not to read work items while somebody types. */
const PREVIEW_PAUSE_MS = 700;

export interface ReportFormState {
  readonly form: ReportForm;
  readonly jqlCheck: JqlCheck;
  /** Null while something is missing or wrong. */
  readonly report: ReportInput | null;
  /** What the preview shows: the last that could be read; null until there is one. */
  readonly previewed: ReportDefinition | null;
  /** Whether what stands in the form cannot be shown. */
  readonly isPreviewStale: boolean;
  readonly isChanged: boolean;
  /** Those that are to be shown now. */
  readonly faults: readonly EditorFault[];
  /** From now on all faults are shown. */
  readonly showAll: () => void;
  /** Puts other values into all fields. */
  readonly replace: (draft: ReportDraft) => void;
  /** Another number where fields begin anew: the host keeps what is typed by itself. */
  readonly generation: number;
}

/** What is typed in the editor of a report, what is wrong with it, and what it describes. */
export function useReportForm(initial: ReportDraft, siteFields: readonly Field[]): ReportFormState {
  const texts = useTexts();
  const [start] = useState(initial);
  const [draft, setDraft] = useState(initial);
  const [generation, setGeneration] = useState(1);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [showsAll, setShowsAll] = useState(false);
  const jqlCheck = useJqlCheck(draft.sourceKind === 'jql' ? draft.jql : null);
  const { formulas, rowsAre } = draft;
  const check = useMemo(
    () => checkOperands({ formulas, rowsAre }, siteFields),
    [formulas, rowsAre, siteFields],
  );
  const settled = useDebounced(check, TYPING_MS);
  const settledDraft = useDebounced(draft, TYPING_MS);
  const { report, definition, all } = useMemo(() => {
    const read = readReportDraft(draft, check.typeOf);
    const compiled =
      read.definition === null ? null : compileReport(read.definition, editorContext(siteFields));
    const isSound = compiled?.ok === true;
    return {
      report: isSound ? read.report : null,
      definition: isSound ? read.definition : null,
      all: [
        ...unfinishedFaults(read.faults, texts),
        // Formulas can be looked at while other things are unfinished.
        ...(read.definition === null
          ? formulaFaults(check.formulaFaults, draft.formulas, texts)
          : compiled === null || compiled.ok
            ? []
            : compiledFaults(compiled.error, read.definition, texts)),
      ],
    };
  }, [draft, check, siteFields, texts]);
  const isJqlSound = jqlCheck.kind !== 'invalid';
  const preview = useDebounced(
    isJqlSound && jqlCheck.kind !== 'checking' ? definition : null,
    PREVIEW_PAUSE_MS,
  );
  const previewed = useLastGood(preview);
  const faults = all.filter(({ path, isShownAtOnce }) => showsAll || isShownAtOnce || left.has(path));
  const { fields, typeOf } = check;
  const form: ReportForm = {
    draft,
    change: (update) => {
      setDraft((before) => ({ ...before, ...update(before) }));
    },
    fields,
    typeOf,
    nameOf: (operand) => {
      if (operand.kind === 'field') {
        const id = operand.fieldId;
        return fields.find((field) => field.id === id)?.name ?? texts.t('form.not-found', { id });
      }
      const name = formulas.find(({ id }) => id === operand.formulaId)?.name.trim();
      if (name === undefined) return texts.t('form.not-found', { id: operand.formulaId });
      return name === '' ? texts.t('report.editor.formula.unnamed') : name;
    },
    faultPaths: faults.map(({ path }) => path),
    faultAt: (path) => faults.find((fault) => fault.path === path)?.text,
    isFaulty: (path) => faults.some((fault) => fault.path === path || fault.path.startsWith(`${path}.`)),
    formulaFaultOf: (id) => {
      const fault = settled.formulaFaults.get(id);
      const text = settledDraft.formulas.find((formula) => formula.id === id)?.text;
      const isUntouched = text === '' && !showsAll;
      return fault === undefined || text === undefined || isUntouched ? null : { text, fault };
    },
    sampleOf: (id) => formulaSample(settledDraft, id, settled.formulaFaults),
    leave: (path) => {
      setLeft((before) => new Set(before).add(path));
    },
  };
  return {
    form,
    jqlCheck,
    report: isJqlSound ? report : null,
    previewed,
    isPreviewStale: definition === null || !isJqlSound,
    isChanged: !isSameJson(draft, start),
    faults,
    showAll: () => {
      setShowsAll(true);
    },
    replace: (other) => {
      setDraft(other);
      setGeneration(generation + 1);
    },
    generation,
  };
}
