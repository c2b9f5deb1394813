import type { ProjectBlueprint } from './project-blueprints';
import type { Random } from './random';
import type { IssueTypeName } from './site-lists';
import { BUSINESS_TEMPLATES, CIRCUMSTANCES, DESCRIPTIONS, SUBJECTS, SUMMARY_TEMPLATES } from './vocabulary';

export interface IssueTexts {
  readonly summary: string;
  readonly description: string | null;
}

/** Summary and, for about half of the issues, a description; both about the same subject of the project. */
export function writeTexts(random: Random, blueprint: ProjectBlueprint, type: IssueTypeName): IssueTexts {
  const words = {
    subject: random.pick(SUBJECTS[blueprint.key] ?? []),
    circumstance: random.pick(CIRCUMSTANCES),
  };
  const own = blueprint.type === 'business' ? BUSINESS_TEMPLATES[type] : undefined;
  return {
    summary: fill(random.pick(own ?? SUMMARY_TEMPLATES[type]), words),
    description:
      blueprint.type === 'software' && random.chance(0.6) ? fill(random.pick(DESCRIPTIONS), words) : null,
  };
}

function fill(template: string, words: { subject: string; circumstance: string }): string {
  return template
    .replace('{S}', words.subject.charAt(0).toUpperCase() + words.subject.slice(1))
    .replace('{s}', words.subject)
    .replace('{c}', words.circumstance);
}
