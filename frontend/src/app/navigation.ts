import { agencyNav } from '@/features/agency/routes.tsx';
import { auditNav } from '@/features/audit/routes.tsx';
import { balanceNav } from '@/features/balance/routes.tsx';
import { calendarNav } from '@/features/calendar/routes.tsx';
import { campaignNav } from '@/features/campaign/routes.tsx';
import { catalogueNav } from '@/features/catalogue/routes.tsx';
import { cityPlanNav } from '@/features/cityplan/routes.tsx';
import { councilNav } from '@/features/council/routes.tsx';
import { coverageNav } from '@/features/coverage/routes.tsx';
import { criteriaNav } from '@/features/criteria/routes.tsx';
import { overviewNav, trendNav } from '@/features/dashboard/routes.tsx';
import { mailNav } from '@/features/mail/routes.tsx';
import { questionNav } from '@/features/question/routes.tsx';
import { registerNav } from '@/features/register/routes.tsx';
import { submissionNav } from '@/features/submission/routes.tsx';
import { targetNav } from '@/features/target/routes.tsx';
import { tasksNav } from '@/features/tasks/routes.tsx';
import type { NavEntry } from '@/lib/routing.ts';

/** Every entry of the navigation; features in the order in which they stand within a stage. */
export const navigation: NavEntry[] = [
  ...tasksNav,
  ...overviewNav,
  ...cityPlanNav,
  ...calendarNav,
  ...questionNav,
  ...targetNav,
  ...registerNav,
  ...catalogueNav,
  ...criteriaNav,
  ...submissionNav,
  ...campaignNav,
  ...balanceNav,
  ...trendNav,
  ...coverageNav,
  ...councilNav,
  ...agencyNav,
  ...mailNav,
  ...auditNav,
];
