-- Of the version of 2026-11-30: the last with the sixteen articles that have left. Written by SCRIPT of H2.
-- H2 2.4.240;
;
CREATE USER IF NOT EXISTS "" PASSWORD '' ADMIN;
CREATE CACHED TABLE "public"."flyway_schema_history"(
    "installed_rank" INTEGER NOT NULL,
    "version" CHARACTER VARYING(50),
    "description" CHARACTER VARYING(200) NOT NULL,
    "type" CHARACTER VARYING(20) NOT NULL,
    "script" CHARACTER VARYING(1000) NOT NULL,
    "checksum" INTEGER,
    "installed_by" CHARACTER VARYING(100) NOT NULL,
    "installed_on" TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL,
    "execution_time" INTEGER NOT NULL,
    "success" BOOLEAN NOT NULL
);
ALTER TABLE "public"."flyway_schema_history" ADD CONSTRAINT "public"."flyway_schema_history_pk" PRIMARY KEY("installed_rank");
-- 11 +/- SELECT COUNT(*) FROM public.flyway_schema_history;
INSERT INTO "public"."flyway_schema_history" VALUES
(-1, NULL, '<< Flyway Schema History table created >>', 'TABLE', '', NULL, '', TIMESTAMP '2026-11-30 05:39:00.716771', 0, TRUE),
(1, '1', 'learners rounds and attempts', 'SQL', 'V1__learners_rounds_and_attempts.sql', 1363436305, '', TIMESTAMP '2026-11-30 05:39:00.762638', 26, TRUE),
(2, '2', 'rooms', 'SQL', 'V2__rooms.sql', 2092102757, '', TIMESTAMP '2026-11-30 05:39:00.776785', 6, TRUE),
(3, '3', 'alive rooms', 'SQL', 'V3__alive_rooms.sql', -1636505079, '', TIMESTAMP '2026-11-30 05:39:00.802936', 17, TRUE),
(4, '4', 'wishes', 'SQL', 'V4__wishes.sql', 752870865, '', TIMESTAMP '2026-11-30 05:39:00.815809', 7, TRUE),
(5, '5', 'first steps', 'SQL', 'V5__first_steps.sql', 247715042, '', TIMESTAMP '2026-11-30 05:39:00.826373', 5, TRUE),
(6, '6', 'installation keys', 'SQL', 'V6__installation_keys.sql', -398531765, '', TIMESTAMP '2026-11-30 05:39:00.82975', 1, TRUE),
(7, '7', 'doors and devices', 'SQL', 'V7__doors_and_devices.sql', 637508186, '', TIMESTAMP '2026-11-30 05:39:00.84649', 14, TRUE),
(8, '8', 'lived time', 'SQL', 'V8__lived_time.sql', -1146587097, '', TIMESTAMP '2026-11-30 05:39:00.852825', 3, TRUE),
(9, '9', 'ownership', 'SQL', 'V9__ownership.sql', -1743478966, '', TIMESTAMP '2026-11-30 05:39:00.855931', 1, TRUE),
(10, '10', 'occasions', 'JDBC', 'app.hearsay.result.JdbcOccasionsMigration', 1, '', TIMESTAMP '2026-11-30 05:39:00.868054', 10, TRUE);
CREATE INDEX "public"."flyway_schema_history_s_idx" ON "public"."flyway_schema_history"("success" NULLS LAST);
CREATE CACHED TABLE "public"."learner"(
    "id" UUID NOT NULL,
    "resume_code" CHARACTER(12) NOT NULL,
    "since" TIMESTAMP(3) WITH TIME ZONE NOT NULL
);
ALTER TABLE "public"."learner" ADD CONSTRAINT "public"."CONSTRAINT_3" PRIMARY KEY("id");
-- 5 +/- SELECT COUNT(*) FROM public.learner;
INSERT INTO "public"."learner" VALUES
(UUID '425cf452-e632-82dc-8a80-b4e6db58a24a', 'M7DYAJZ26FVB', TIMESTAMP WITH TIME ZONE '2026-11-30 05:39:01.898+00'),
(UUID '0be47fa1-5c44-8d68-9d51-8ad266eb2b92', 'SQ7ZM7E1E9XS', TIMESTAMP WITH TIME ZONE '2026-11-30 05:39:01.927+00'),
(UUID '840228b7-0941-8d2f-a12e-07c187dde18d', 'E0R32DDKC15M', TIMESTAMP WITH TIME ZONE '2026-11-30 05:39:01.976+00'),
(UUID 'c4a05ef9-4d3e-8dcd-8764-09acbd1071e2', 'Z6V4WS03QA2Q', TIMESTAMP WITH TIME ZONE '2026-11-30 05:39:02.068+00'),
(UUID '6f0801ba-8e0a-8793-bdfb-333f9db832a1', 'RMNH1XQT246R', TIMESTAMP WITH TIME ZONE '2026-11-30 05:39:02.072+00');
CREATE CACHED TABLE "public"."learner_key"(
    "token_hash" CHARACTER(64) NOT NULL,
    "learner" UUID NOT NULL,
    "since" TIMESTAMP(3) WITH TIME ZONE NOT NULL
);
ALTER TABLE "public"."learner_key" ADD CONSTRAINT "public"."CONSTRAINT_F" PRIMARY KEY("token_hash");
-- 0 +/- SELECT COUNT(*) FROM public.learner_key;
CREATE INDEX "public"."learner_key_by_learner" ON "public"."learner_key"("learner" NULLS LAST);
CREATE CACHED TABLE "public"."round"(
    "id" UUID NOT NULL,
    "learner" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "seed" BIGINT NOT NULL,
    "questions" CHARACTER VARYING(8000) NOT NULL,
    "started_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    "wish" CHARACTER VARYING(200) DEFAULT 'selected:-' NOT NULL,
    "steps" CHARACTER VARYING(1000) DEFAULT '' NOT NULL
);
ALTER TABLE "public"."round" ADD CONSTRAINT "public"."CONSTRAINT_6" PRIMARY KEY("id");
-- 1 +/- SELECT COUNT(*) FROM public.round;
INSERT INTO "public"."round" VALUES
(UUID '00000000-0000-4000-8000-000000000001', UUID '0be47fa1-5c44-8d68-9d51-8ad266eb2b92', 1, 42, 'status:windows-7/s03 status:airbuswerke/s13 status:gespraeche-in-katar/s01', TIMESTAMP WITH TIME ZONE '2026-11-30 05:39:02.077+00', 'selected:-', '');
CREATE CACHED TABLE "public"."attempt"(
    "id" BIGINT GENERATED ALWAYS AS IDENTITY(START WITH 1 RESTART WITH 12) NOT NULL,
    "learner" UUID NOT NULL,
    "occasion" UUID NOT NULL,
    "question" CHARACTER VARYING(200) NOT NULL,
    "type" CHARACTER VARYING(20) NOT NULL,
    "answer" CHARACTER VARYING(4000) NOT NULL,
    "points" DOUBLE PRECISION NOT NULL,
    "verdict" CHARACTER VARYING(20) NOT NULL,
    "expected" CHARACTER VARYING(20),
    "chosen" CHARACTER VARYING(20),
    "confidence" CHARACTER VARYING(20),
    "took_ms" BIGINT NOT NULL,
    "answered_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    "kind" CHARACTER VARYING(20) NOT NULL
);
ALTER TABLE "public"."attempt" ADD CONSTRAINT "public"."CONSTRAINT_D" PRIMARY KEY("id");
-- 11 +/- SELECT COUNT(*) FROM public.attempt;
INSERT INTO "public"."attempt"("id", "learner", "occasion", "question", "type", "answer", "points", "verdict", "expected", "chosen", "confidence", "took_ms", "answered_at", "kind") OVERRIDING SYSTEM VALUE VALUES
(1, UUID '0be47fa1-5c44-8d68-9d51-8ad266eb2b92', UUID '74841348-eab5-8bbd-bc02-426429f6d89b', 'status:airbuswerke/s11', 'STATUS', 'choice CLAIM', 1.0, 'RIGHT', 'CLAIM', 'CLAIM', NULL, 7, TIMESTAMP WITH TIME ZONE '2026-11-30 05:39:01.993+00', 'FIRST_VOTE'),
(2, UUID '840228b7-0941-8d2f-a12e-07c187dde18d', UUID '74841348-eab5-8bbd-bc02-426429f6d89b', 'status:airbuswerke/s11', 'STATUS', 'choice DENIAL', 0.0, 'WRONG', 'CLAIM', 'DENIAL', NULL, 22, TIMESTAMP WITH TIME ZONE '2026-11-30 05:39:02.008+00', 'FIRST_VOTE'),
(3, UUID '0be47fa1-5c44-8d68-9d51-8ad266eb2b92', UUID '74841348-eab5-8bbd-bc02-426429f6d89b', 'cue:schutzfolien-der-bvg/s11', 'CUE', 'marking 29', 1.0, 'RIGHT', NULL, NULL, NULL, 3, TIMESTAMP WITH TIME ZONE '2026-11-30 05:39:02.028+00', 'FIRST_VOTE'),
(4, UUID '840228b7-0941-8d2f-a12e-07c187dde18d', UUID '74841348-eab5-8bbd-bc02-426429f6d89b', 'cue:schutzfolien-der-bvg/s11', 'CUE', 'marking 29', 1.0, 'RIGHT', NULL, NULL, NULL, 8, TIMESTAMP WITH TIME ZONE '2026-11-30 05:39:02.033+00', 'FIRST_VOTE'),
(5, UUID '0be47fa1-5c44-8d68-9d51-8ad266eb2b92', UUID '74841348-eab5-8bbd-bc02-426429f6d89b', 'status:tegelbergbahn/s12', 'STATUS', 'choice SPECULATION', 1.0, 'RIGHT', 'SPECULATION', 'SPECULATION', NULL, 2, TIMESTAMP WITH TIME ZONE '2026-11-30 05:39:02.043+00', 'FIRST_VOTE'),
(6, UUID '840228b7-0941-8d2f-a12e-07c187dde18d', UUID '74841348-eab5-8bbd-bc02-426429f6d89b', 'status:tegelbergbahn/s12', 'STATUS', 'choice SPECULATION', 1.0, 'RIGHT', 'SPECULATION', 'SPECULATION', NULL, 5, TIMESTAMP WITH TIME ZONE '2026-11-30 05:39:02.046+00', 'FIRST_VOTE'),
(7, UUID '0be47fa1-5c44-8d68-9d51-8ad266eb2b92', UUID '74841348-eab5-8bbd-bc02-426429f6d89b', 'status:gespraeche-in-katar/s06', 'STATUS', 'choice DENIAL', 1.0, 'RIGHT', 'DENIAL', 'DENIAL', NULL, 2, TIMESTAMP WITH TIME ZONE '2026-11-30 05:39:02.056+00', 'FIRST_VOTE'),
(8, UUID '840228b7-0941-8d2f-a12e-07c187dde18d', UUID '74841348-eab5-8bbd-bc02-426429f6d89b', 'status:gespraeche-in-katar/s06', 'STATUS', 'choice DENIAL', 1.0, 'RIGHT', 'DENIAL', 'DENIAL', NULL, 4, TIMESTAMP WITH TIME ZONE '2026-11-30 05:39:02.058+00', 'FIRST_VOTE'),
(9, UUID '0be47fa1-5c44-8d68-9d51-8ad266eb2b92', UUID '00000000-0000-4000-8000-000000000001', 'status:windows-7/s03', 'STATUS', 'choice OWN_ASSERTION', 1.0, 'RIGHT', 'OWN_ASSERTION', 'OWN_ASSERTION', NULL, 7000, TIMESTAMP WITH TIME ZONE '2026-11-30 05:39:04.595+00', 'PRACTICE'),
(10, UUID '0be47fa1-5c44-8d68-9d51-8ad266eb2b92', UUID '00000000-0000-4000-8000-000000000001', 'status:airbuswerke/s13', 'STATUS', 'choice OWN_ASSERTION', 1.0, 'RIGHT', 'OWN_ASSERTION', 'OWN_ASSERTION', NULL, 7000, TIMESTAMP WITH TIME ZONE '2026-11-30 05:39:07.134+00', 'PRACTICE'),
(11, UUID '0be47fa1-5c44-8d68-9d51-8ad266eb2b92', UUID '00000000-0000-4000-8000-000000000001', 'status:gespraeche-in-katar/s01', 'STATUS', 'choice CLAIM', 1.0, 'RIGHT', 'CLAIM', 'CLAIM', NULL, 7000, TIMESTAMP WITH TIME ZONE '2026-11-30 05:39:09.644+00', 'PRACTICE');
CREATE CACHED TABLE "public"."installation_key"(
    "purpose" CHARACTER VARYING(40) NOT NULL,
    "secret" CHARACTER(43) NOT NULL
);
ALTER TABLE "public"."installation_key" ADD CONSTRAINT "public"."CONSTRAINT_2A" PRIMARY KEY("purpose");
-- 0 +/- SELECT COUNT(*) FROM public.installation_key;
CREATE CACHED TABLE "public"."ownership"(
    "id" INTEGER NOT NULL,
    "term" BIGINT NOT NULL,
    "holder" UUID,
    "beat" BIGINT NOT NULL
);
ALTER TABLE "public"."ownership" ADD CONSTRAINT "public"."CONSTRAINT_1" PRIMARY KEY("id");
-- 1 +/- SELECT COUNT(*) FROM public.ownership;
INSERT INTO "public"."ownership" VALUES
(1, 0, NULL, 0);
CREATE CACHED TABLE "public"."lived"(
    "one" INTEGER NOT NULL,
    "age_ms" BIGINT NOT NULL,
    "latest" TIMESTAMP(3) WITH TIME ZONE NOT NULL
);
ALTER TABLE "public"."lived" ADD CONSTRAINT "public"."CONSTRAINT_62" PRIMARY KEY("one");
-- 1 +/- SELECT COUNT(*) FROM public.lived;
INSERT INTO "public"."lived" VALUES
(1, 776, TIMESTAMP WITH TIME ZONE '2026-11-30 05:39:01.626+00');
CREATE CACHED TABLE "public"."room_host"(
    "room" UUID NOT NULL,
    "learner" UUID NOT NULL,
    "number" INTEGER DEFAULT 1 NOT NULL,
    "since" TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    "how" CHARACTER VARYING(20) DEFAULT 'UNKNOWN' NOT NULL
);
ALTER TABLE "public"."room_host" ADD CONSTRAINT "public"."CONSTRAINT_C0" PRIMARY KEY("room", "learner");
-- 2 +/- SELECT COUNT(*) FROM public.room_host;
INSERT INTO "public"."room_host" VALUES
(UUID '74841348-eab5-8bbd-bc02-426429f6d89b', UUID '425cf452-e632-82dc-8a80-b4e6db58a24a', 1, TIMESTAMP WITH TIME ZONE '2026-11-30 05:39:01.906+00', 'OPENED'),
(UUID '3940104c-be24-8761-876a-186824a0d5be', UUID 'c4a05ef9-4d3e-8dcd-8764-09acbd1071e2', 1, TIMESTAMP WITH TIME ZONE '2026-11-30 05:39:02.068+00', 'OPENED');
CREATE CACHED TABLE "public"."room"(
    "id" UUID NOT NULL,
    "code" CHARACTER(6) NOT NULL,
    "recovery" CHARACTER(43) NOT NULL,
    "language" CHARACTER VARYING(5) NOT NULL,
    "names" CHARACTER VARYING(20) NOT NULL,
    "limit_seconds" INTEGER,
    "speed" BOOLEAN NOT NULL,
    "standings" BOOLEAN NOT NULL,
    "confidence" BOOLEAN NOT NULL,
    "teams" INTEGER NOT NULL,
    "teams_chosen" BOOLEAN NOT NULL,
    "questions" CHARACTER VARYING(10000) NOT NULL,
    "progress" CHARACTER VARYING(50) NOT NULL,
    "seed" BIGINT NOT NULL,
    "opened_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    "step" CHARACTER VARYING(20) NOT NULL,
    "question" INTEGER,
    "vote" CHARACTER VARYING(10),
    "asked_at" TIMESTAMP(3) WITH TIME ZONE,
    "paused_at" TIMESTAMP(3) WITH TIME ZONE,
    "locked" BOOLEAN NOT NULL,
    "alive_at" TIMESTAMP(3) WITH TIME ZONE,
    "by_hand" BOOLEAN DEFAULT FALSE NOT NULL,
    "opened_age_ms" BIGINT NOT NULL
);
ALTER TABLE "public"."room" ADD CONSTRAINT "public"."CONSTRAINT_35" PRIMARY KEY("id");
-- 2 +/- SELECT COUNT(*) FROM public.room;
INSERT INTO "public"."room" VALUES
(UUID '74841348-eab5-8bbd-bc02-426429f6d89b', 'C8CXCW', '_FTnWuiHUy1ZvPEyoJnn4x5GYq1YNM4LR39KPtFK-jw', 'de', 'SUGGESTED', NULL, FALSE, TRUE, FALSE, 0, FALSE, 'status:airbuswerke/s11 cue:schutzfolien-der-bvg/s11 status:tegelbergbahn/s12 status:gespraeche-in-katar/s06', 'RRRR', -380110815057311964, TIMESTAMP WITH TIME ZONE '2026-11-30 05:39:01.906+00', 'ENDED', NULL, NULL, NULL, NULL, FALSE, NULL, FALSE, 1064),
(UUID '3940104c-be24-8761-876a-186824a0d5be', 'NC28HD', '3XLd6JJFRNWaesjPVSIvK2mvfXqZe2x7G0NMqvBot9M', 'de', 'SUGGESTED', NULL, FALSE, TRUE, FALSE, 0, FALSE, 'status:airbuswerke/s11 cue:schutzfolien-der-bvg/s11 status:tegelbergbahn/s12 status:gespraeche-in-katar/s06', '----', 5350234057651312368, TIMESTAMP WITH TIME ZONE '2026-11-30 05:39:02.068+00', 'READING', 0, NULL, NULL, NULL, FALSE, NULL, FALSE, 1219);
CREATE CACHED TABLE "public"."room_former_code"(
    "code" CHARACTER(6) NOT NULL,
    "room" UUID NOT NULL
);
ALTER TABLE "public"."room_former_code" ADD CONSTRAINT "public"."CONSTRAINT_E" PRIMARY KEY("code");
-- 0 +/- SELECT COUNT(*) FROM public.room_former_code;
CREATE INDEX "public"."room_former_code_by_room" ON "public"."room_former_code"("room" NULLS LAST);
CREATE CACHED TABLE "public"."room_player"(
    "room" UUID NOT NULL,
    "learner" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "name" CHARACTER VARYING(120),
    "joined_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    "from_question" INTEGER NOT NULL,
    "midway" BOOLEAN NOT NULL,
    "team" INTEGER,
    "allowance" CHARACTER VARYING(20) NOT NULL,
    "removed" BOOLEAN NOT NULL,
    "may_return" BOOLEAN DEFAULT FALSE NOT NULL
);
ALTER TABLE "public"."room_player" ADD CONSTRAINT "public"."CONSTRAINT_24E" PRIMARY KEY("room", "learner");
-- 3 +/- SELECT COUNT(*) FROM public.room_player;
INSERT INTO "public"."room_player" VALUES
(UUID '74841348-eab5-8bbd-bc02-426429f6d89b', UUID '0be47fa1-5c44-8d68-9d51-8ad266eb2b92', 1, 'Kluger Schwan', TIMESTAMP WITH TIME ZONE '2026-11-30 05:39:01.926+00', 0, FALSE, NULL, 'CLASS_TIME', FALSE, FALSE),
(UUID '74841348-eab5-8bbd-bc02-426429f6d89b', UUID '840228b7-0941-8d2f-a12e-07c187dde18d', 2, 'Achtsamer Kauz', TIMESTAMP WITH TIME ZONE '2026-11-30 05:39:01.976+00', 0, FALSE, NULL, 'CLASS_TIME', FALSE, FALSE),
(UUID '3940104c-be24-8761-876a-186824a0d5be', UUID '6f0801ba-8e0a-8793-bdfb-333f9db832a1', 1, 'Froher Reiher', TIMESTAMP WITH TIME ZONE '2026-11-30 05:39:02.072+00', 0, FALSE, NULL, 'CLASS_TIME', FALSE, FALSE);
CREATE INDEX "public"."room_player_by_learner" ON "public"."room_player"("learner" NULLS LAST);
ALTER TABLE "public"."attempt" ADD CONSTRAINT "public"."CONSTRAINT_D7C0" CHECK("took_ms" >= CAST(0 AS BIGINT)) NOCHECK;
ALTER TABLE "public"."lived" ADD CONSTRAINT "public"."CONSTRAINT_623" CHECK("one" = 1) NOCHECK;
ALTER TABLE "public"."ownership" ADD CONSTRAINT "public"."CONSTRAINT_11" CHECK("id" = 1) NOCHECK;
ALTER TABLE "public"."attempt" ADD CONSTRAINT "public"."CONSTRAINT_D7C" CHECK("points" BETWEEN 0 AND 1) NOCHECK;
ALTER TABLE "public"."round" ADD CONSTRAINT "public"."CONSTRAINT_67A" UNIQUE NULLS DISTINCT ("learner", "number");
ALTER TABLE "public"."attempt" ADD CONSTRAINT "public"."attempt_once" UNIQUE NULLS DISTINCT ("learner", "occasion", "kind", "question");
ALTER TABLE "public"."room" ADD CONSTRAINT "public"."CONSTRAINT_358" UNIQUE NULLS DISTINCT ("code");
ALTER TABLE "public"."learner" ADD CONSTRAINT "public"."CONSTRAINT_30" UNIQUE NULLS DISTINCT ("resume_code");
ALTER TABLE "public"."room_player" ADD CONSTRAINT "public"."CONSTRAINT_24EA" UNIQUE NULLS DISTINCT ("room", "number");
ALTER TABLE "public"."room" ADD CONSTRAINT "public"."CONSTRAINT_3580" UNIQUE NULLS DISTINCT ("recovery");
ALTER TABLE "public"."room_player" ADD CONSTRAINT "public"."CONSTRAINT_2" FOREIGN KEY("room") REFERENCES "public"."room"("id") ON DELETE CASCADE NOCHECK;
ALTER TABLE "public"."round" ADD CONSTRAINT "public"."CONSTRAINT_67" FOREIGN KEY("learner") REFERENCES "public"."learner"("id") ON DELETE CASCADE NOCHECK;
ALTER TABLE "public"."room_player" ADD CONSTRAINT "public"."CONSTRAINT_24" FOREIGN KEY("learner") REFERENCES "public"."learner"("id") ON DELETE CASCADE NOCHECK;
ALTER TABLE "public"."room_former_code" ADD CONSTRAINT "public"."CONSTRAINT_E8" FOREIGN KEY("room") REFERENCES "public"."room"("id") ON DELETE CASCADE NOCHECK;
ALTER TABLE "public"."room_host" ADD CONSTRAINT "public"."CONSTRAINT_C" FOREIGN KEY("room") REFERENCES "public"."room"("id") ON DELETE CASCADE NOCHECK;
ALTER TABLE "public"."learner_key" ADD CONSTRAINT "public"."CONSTRAINT_F6" FOREIGN KEY("learner") REFERENCES "public"."learner"("id") ON DELETE CASCADE NOCHECK;
ALTER TABLE "public"."attempt" ADD CONSTRAINT "public"."CONSTRAINT_D7" FOREIGN KEY("learner") REFERENCES "public"."learner"("id") ON DELETE CASCADE NOCHECK;
