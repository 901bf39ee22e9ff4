// SPDX-License-Identifier: Apache-2.0
#pragma once

/// wizard: what people see. It reads and edits the Migration, starts Jobs, and decides nothing that core could decide.
///
///   WizardWindow    the frame: StepRail, the page, JobDock, the help panel, Back, Skip, Next
///   Session         what pages share: the document, the secrets of this session, the jobs
///   JobList         the jobs that run or ran, by key
///   StepPage        base of every step's page; steps/ has one file a step
///   JobPanel        the one view of a Job
///   KeepAwake       keeps the machine from going to sleep while a job is active
///   FindingsView    the one view of findings; FindingsReview adds the tick that they were read
///   CheckList       the one view of checks, with boxes to tick
///   Notice, Card, Fold, PathRow, IconLabel, style.h, icons.h   what pages are made of
///   errortext.h     the one place where failures become prose; phasetext.h the one for phases
///
/// A page is a title, a form and connections. Work runs as JobOf<…> in the JobList under its key; a JobPanel bound to the
/// key shows it and hands the result on. Tests and the walk press controls by their object names, "<step>.<control>".

#include "wizard/joblist.h"
#include "wizard/session.h"
#include "wizard/steppage.h"
#include "wizard/wizardwindow.h"
