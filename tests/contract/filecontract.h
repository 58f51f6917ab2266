#pragma once

#include "tests/contract/contracttest.h"

#include <QTemporaryDir>

namespace twinspan::contract
{

/// Bytes go in and come out unchanged. For trackers that take files.
class FileContract : public ContractTest
{
    Q_OBJECT

public:
    using ContractTest::ContractTest;

private Q_SLOTS:
    void bytesComeBackEqual_data();
    void bytesComeBackEqual();
    void downloadBeginsAtTheStartOfTheSink();
    void sameNameTwiceIsTwoFiles();
    void oddNamesAreTaken_data();
    void oddNamesAreTaken();
    void markerOfAFileIsReadBack();
    void fileOfAnInternalCommentIsInternal();
    void filesComeWithTheNewIssue();
    void stagedFileServesOnce();
    void tooLargeFileIsRefused();
    void fileForAnAbsentIssueIsNotFound();
    void absentAttachmentIsNotFound();
    void missingSourceIsAProblem();

private:
    /// Writes the bytes to this machine's disk.
    tracker::FileSource source(const QString &fileName, const QByteArray &bytes);
    /// The bytes of the attachment, or the sentence of the problem.
    QByteArray downloaded(const model::Attachment &attachment);

    QTemporaryDir m_folder;
    int m_count = 0;
};

} // namespace twinspan::contract
