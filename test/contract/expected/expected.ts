import { alliesOfTheCite } from './01.js';
import { leHavreSmartPortCity } from './02.js';
import { atTheKickOff } from './03.js';
import { whatTheCiteOffers } from './04.js';
import { needsAndWhoMightHelp } from './05.js';
import { citiesOfTheChallenge } from './06.js';
import { onADay } from './07.js';
import { aroundDataManagement } from './08.js';
import { whoHoldsWhichPosition } from './09.js';
import { whatLiesWhere } from './10.js';
import { moneyByFunder } from './11.js';
import { membersOfStrategicAlliances } from './12.js';
import { severalAtOnce } from './13.js';
import { atAGlance } from './14.js';
import { partnersAndWhy } from './15.js';
import { inCommon } from './16.js';
import { aroundTheCite } from './17.js';
import { fromTheCiteToThePort } from './18.js';
import { whoCouldIntroduceWhom } from './19.js';
import { whoHoldsItTogether } from './20.js';
import { findAnything } from './21.js';
import { theWholeMap } from './22.js';
import { communitiesAndGaps } from './23.js';
import { whatCameAndWent } from './24.js';
import { aroundLeHavre } from './25.js';
import { whoMightHelpWhom } from './26.js';
import { helpForStartUps } from './27.js';
import { aTeamForACall } from './28.js';
import type { Expectation } from './expectation.js';

/** What each file of `examples/` answers on `seed/le-havre.xlsx`. */
export const expected: Readonly<Record<string, Expectation>> = {
  '01-allies-of-the-cite.graphql': alliesOfTheCite,
  '02-le-havre-smart-port-city.graphql': leHavreSmartPortCity,
  '03-at-the-kick-off.graphql': atTheKickOff,
  '04-what-the-cite-offers.graphql': whatTheCiteOffers,
  '05-needs-and-who-might-help.graphql': needsAndWhoMightHelp,
  '06-cities-of-the-challenge.graphql': citiesOfTheChallenge,
  '07-on-a-day.graphql': onADay,
  '08-around-data-management.graphql': aroundDataManagement,
  '09-who-holds-which-position.graphql': whoHoldsWhichPosition,
  '10-what-lies-where.graphql': whatLiesWhere,
  '11-money-by-funder.graphql': moneyByFunder,
  '12-members-of-strategic-alliances.graphql': membersOfStrategicAlliances,
  '13-several-at-once.graphql': severalAtOnce,
  '14-at-a-glance.graphql': atAGlance,
  '15-partners-and-why.graphql': partnersAndWhy,
  '16-in-common.graphql': inCommon,
  '17-around-the-cite.graphql': aroundTheCite,
  '18-from-the-cite-to-the-port.graphql': fromTheCiteToThePort,
  '19-who-could-introduce-whom.graphql': whoCouldIntroduceWhom,
  '20-who-holds-it-together.graphql': whoHoldsItTogether,
  '21-find-anything.graphql': findAnything,
  '22-the-whole-map.graphql': theWholeMap,
  '23-communities-and-gaps.graphql': communitiesAndGaps,
  '24-what-came-and-went.graphql': whatCameAndWent,
  '25-around-le-havre.graphql': aroundLeHavre,
  '26-who-might-help-whom.graphql': whoMightHelpWhom,
  '27-help-for-start-ups.graphql': helpForStartUps,
  '28-a-team-for-a-call.graphql': aTeamForACall,
};
