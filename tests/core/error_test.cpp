// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "core/error.h"
#include "core/search.h"
#include "support/catch.h"

using namespace napi::core;

TEST_CASE("a store error keeps its fault, its path and the detail for a log")
{
    const StoreError error(StoreFault::Damaged, "/a/napi.sqlite", "page 7");
    CHECK(error.fault() == StoreFault::Damaged);
    CHECK(error.path() == "/a/napi.sqlite");
    CHECK(std::string(error.what()) == "/a/napi.sqlite: page 7");
    CHECK(std::string(StoreError(StoreFault::Missing, "/a").what()) == "/a");
}

TEST_CASE("an export error keeps its fault, its path and the detail for a log")
{
    const ExportError error(ExportFault::NoSpace, "/a/b.pdf", "ENOSPC");
    CHECK(error.fault() == ExportFault::NoSpace);
    CHECK(error.path() == "/a/b.pdf");
    CHECK(std::string(error.what()) == "/a/b.pdf: ENOSPC");
}

TEST_CASE("the reasons of a hit have the names of the command line")
{
    CHECK(reasonName(Reason::Exact) == "exact");
    CHECK(reasonName(Reason::Form) == "form");
    CHECK(reasonName(Reason::Part) == "part");
    CHECK(reasonName(Reason::Synonym) == "synonym");
    CHECK(reasonName(Reason::Spelling) == "spelling");
}
