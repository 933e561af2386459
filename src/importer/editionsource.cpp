// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "importer/editionsource.h"

#include "importer/editionreader.h"
#include "store/planstore.h"

#include <filesystem>

namespace napi::importer {
namespace {

store::EditionData readDatabase(const std::string& path)
{
    store::Database::verify(path);
    const store::Database database(path);
    const auto plan = store::loadPlan(database);
    const store::PlanStore texts(database, plan);
    store::EditionData data{{},
                            texts.planFigures(),
                            texts.coverage(),
                            {plan.fields().begin(), plan.fields().end()},
                            {plan.targets().begin(), plan.targets().end()},
                            plan.edition()};
    for (const auto& entry : plan.entries())
        if (auto record = texts.record(entry.link))
            data.records.push_back(std::move(*record));
    return data;
}

} // namespace

store::EditionData loadEdition(const std::string& path)
{
    return std::filesystem::is_directory(path) ? readEdition(path) : readDatabase(path);
}

} // namespace napi::importer
