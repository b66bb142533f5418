-- The city's plan of a year as it was issued: streams and tasks in its own words. It is law to this system: read, never written.
create table city_plan (
    year integer not null,
    document text not null,
    funding text not null,
    constraint city_plan_pk primary key (year)
);

create table city_plan_stream (
    year integer not null,
    stream text not null,
    position integer not null,
    article text not null,
    title text not null,
    object text not null,
    content text not null,
    constraint city_plan_stream_pk primary key (year, stream),
    constraint city_plan_stream_plan_fk foreign key (year) references city_plan (year),
    constraint city_plan_stream_once unique (year, position),
    constraint city_plan_stream_known check (stream in ('POLICY', 'PLAN', 'PROGRAMME', 'ORGANIZATION'))
);

-- A task is due before a named day, within a quarter, or always.
create table city_plan_task (
    year integer not null,
    code text not null,
    stream text not null,
    position integer not null,
    article text not null,
    title text not null,
    content text not null,
    products text not null,
    responsible text not null,
    department boolean not null,
    coordinating text not null,
    wording text not null,
    due_before date,
    due_year integer,
    due_quarter integer,
    funding text not null,
    -- Whether the plan lets money that is not the state's pay for it.
    other_sources boolean not null,
    consequence text not null,
    constraint city_plan_task_pk primary key (year, code),
    constraint city_plan_task_stream_fk foreign key (year, stream) references city_plan_stream (year, stream),
    constraint city_plan_task_once unique (year, stream, position),
    constraint city_plan_task_quarter_whole check ((due_year is null) = (due_quarter is null)),
    constraint city_plan_task_due_once check (due_before is null or due_quarter is null),
    constraint city_plan_task_quarter_range check (due_quarter between 1 and 4)
);

grant select on city_plan, city_plan_stream, city_plan_task to sti_app;

insert into city_plan (year, document, funding) values
    (2026, 'Kế hoạch đánh giá hoạt động KH,CN&ĐMST năm 2026 của UBND Thành phố',
        'Kinh phí thực hiện các nhiệm vụ được giao tại Kế hoạch này do ngân sách Thành phố đảm bảo (mục III.5).');

insert into city_plan_stream (year, stream, position, article, title, object, content) values
    (2026, 'POLICY', 1, 'mục II.1',
        'Đánh giá chính sách ưu đãi, khuyến khích tổ chức, doanh nghiệp chi cho khoa học, công nghệ và đổi mới sáng tạo',
        'Các cơ chế, chính sách ưu đãi thuế, phí; hỗ trợ hạ tầng; khuyến khích tổ chức, doanh nghiệp đầu tư cho KH, CN&ĐMST; các cơ chế đặc thù hỗ trợ khởi nghiệp sáng tạo và chuyển đổi số của Thành phố.',
        '- Đánh giá tính khả thi, sự đồng bộ và hiệu quả phối hợp giữa các cơ quan liên quan trong thực thi chính sách;
- Đo lường hiệu quả huy động nguồn lực xã hội (đặc biệt là Quỹ phát triển KH&CN của doanh nghiệp);
- Phân tích tác động của chính sách đối với việc nâng cao năng lực cạnh tranh và đổi mới công nghệ của doanh nghiệp Thủ đô;
- Nhận diện các khó khăn, vướng mắc, rủi ro phát sinh trong quá trình thực hiện chính sách để kiến nghị sửa đổi, bổ sung hoặc bãi bỏ các quy định không phù hợp.'),
    (2026, 'PLAN', 2, 'mục II.2',
        'Đánh giá kế hoạch khoa học, công nghệ và đổi mới sáng tạo',
        'Các kế hoạch thực hiện Chiến lược phát triển KH, CN&ĐMST giai đoạn và hằng năm trên địa bàn Thành phố.',
        '- Đánh giá kết quả thực hiện kế hoạch KH, CN&ĐMST hằng năm.
- Đánh giá tổng kết việc thực hiện kế hoạch KH, CN&ĐMST 05 năm (tổng hợp từ kết quả đánh giá hằng năm của cả giai đoạn).
- Trọng tâm phân tích: mức độ hoàn thành các mục tiêu, chỉ tiêu chiến lược đã đề ra; mức độ đóng góp vào sự phát triển kinh tế, xã hội, bảo vệ môi trường, hoàn thiện chính sách và nâng cao năng lực KH, CN&ĐMST của Thủ đô; nhận diện các tồn tại, nguyên nhân để làm căn cứ điều chỉnh các định hướng ưu tiên và bố trí dự toán ngân sách cho giai đoạn tiếp theo.'),
    (2026, 'PROGRAMME', 3, 'mục II.3',
        'Đánh giá chương trình khoa học, công nghệ và đổi mới sáng tạo',
        'Các chương trình KH, CN&ĐMST cấp Thành phố đang trong quá trình xây dựng, đang triển khai hoặc đã kết thúc theo quy định.',
        '- Đánh giá tính khả thi về mục tiêu, nội dung, phạm vi và phương pháp thực hiện.
- Đánh giá mức độ hoàn thành sản phẩm đầu ra, chất lượng kết quả và hiệu quả sử dụng nguồn lực ngân sách nhà nước.
- Đánh giá khả năng lan tỏa, ứng dụng thực tiễn và tác động đến sự phát triển kinh tế - xã hội của Thủ đô.'),
    (2026, 'ORGANIZATION', 4, 'mục II.4',
        'Đánh giá các tổ chức KH&CN công lập thuộc quản lý của Thành phố',
        'Các tổ chức KH&CN công lập thuộc quản lý của Thành phố thực hiện một hoặc nhiều chức năng sau: nghiên cứu cơ bản, nghiên cứu ứng dụng, phát triển công nghệ, nghiên cứu chính sách - xã hội, tổ chức dịch vụ khoa học và công nghệ.',
        '- Tập trung đánh giá quá trình triển khai, kết quả đầu ra, hiệu quả sử dụng nguồn lực và tác động thực tiễn tương ứng với các loại hình tổ chức KH&CN.
- Công tác đánh giá phải được triển khai đồng bộ, gắn kết chặt chẽ với tiến độ xây dựng kế hoạch và lập dự toán ngân sách nhà nước cho hoạt động KH, CN&ĐMST của năm tiếp theo.');

insert into city_plan_task (
    year, code, stream, position, article, title, content, products, responsible, department, coordinating, wording,
    due_before, due_year, due_quarter, funding, other_sources, consequence) values
    (2026, 'TC-1', 'ORGANIZATION', 1, 'mục II.4.e, nhiệm vụ 1',
        'Rà soát, xây dựng danh mục tổ chức KH&CN công lập cần đánh giá năm 2026 (Biểu mẫu 01)',
        'Rà soát, xây dựng danh mục tổ chức KH&CN công lập cần đánh giá năm 2026 (Biểu mẫu 01)',
        'Danh mục tổ chức KH&CN công lập cần đánh giá năm 2026 (Biểu mẫu 01)',
        'Sở KH&CN', true, 'Các cơ quan chủ quản của tổ chức KH&CN công lập thuộc Thành phố', 'Trước 20/06/2026',
        date '2026-06-20', null, null, 'Ngân sách Nhà nước', false, 'GRADES_DELAYED'),
    (2026, 'TC-2', 'ORGANIZATION', 2, 'mục II.4.e, nhiệm vụ 2',
        'Tổ chức thẩm định, đánh giá và xếp loại chất lượng hoạt động',
        'Tổ chức thẩm định, đánh giá và xếp loại chất lượng hoạt động',
        'Kết quả thẩm định, đánh giá và xếp loại từng tổ chức',
        'Sở KH&CN', true, 'Hội đồng tư vấn/Tổ chức độc lập', 'Trước 20/7/2026',
        date '2026-07-20', null, null, 'Ngân sách Nhà nước', false, 'BUDGET_WITHOUT_GRADES'),
    (2026, 'TC-3', 'ORGANIZATION', 3, 'mục II.4.e, nhiệm vụ 3',
        'Tổng hợp, báo cáo UBND Thành phố kết quả xếp loại (A, B, C, D) và tham mưu việc sử dụng kết quả đánh giá theo Điều 53 NĐ 262/2025/NĐ-CP',
        'Tổng hợp, báo cáo UBND Thành phố kết quả xếp loại (A, B, C, D) và tham mưu việc sử dụng kết quả đánh giá hiệu quả hoạt động của tổ chức khoa học và công nghệ công lập theo quy định tại Điều 53 NĐ 262/2025/NĐ-CP.',
        'Báo cáo kết quả xếp loại (A, B, C, D) và phương án sử dụng kết quả',
        'Sở KH&CN', true, 'Văn phòng UBND TP; Các Sở, ban, ngành liên quan', 'Trước ngày 31/7/2026',
        date '2026-07-31', null, null, 'Ngân sách Nhà nước', false, 'BUDGET_WITHOUT_GRADES'),
    (2026, 'KH-1', 'PLAN', 1, 'mục II.2.e, nhiệm vụ 1',
        'Rà soát, xây dựng danh mục các kế hoạch KH, CN&ĐMST cần đánh giá trong năm 2026 (Biểu mẫu 01)',
        'Rà soát, xây dựng danh mục các kế hoạch KH, CN&ĐMST cần đánh giá trong năm 2026 (Biểu mẫu 01)',
        'Danh mục các kế hoạch cần đánh giá trong năm 2026 (Biểu mẫu 01)',
        'Sở KH&CN', true, 'Các Sở, ban, ngành đơn vị liên quan', 'Trước 31/08/2026',
        date '2026-08-31', null, null, 'Ngân sách Nhà nước', false, 'EVALUATION_DELAYED'),
    (2026, 'KH-2', 'PLAN', 2, 'mục II.2.e, nhiệm vụ 2',
        'Thu thập số liệu, thực hiện đánh giá kết quả thực hiện các kế hoạch giai đoạn và hằng năm theo danh mục',
        'Thu thập số liệu, thực hiện đánh giá kết quả thực hiện các kế hoạch giai đoạn và hằng năm theo danh mục',
        'Kết quả đánh giá các kế hoạch giai đoạn và hằng năm',
        'Sở KH&CN', true, 'Hội đồng tư vấn/Tổ chức độc lập', 'Trước 15/11/2026',
        date '2026-11-15', null, null, 'Ngân sách Nhà nước', false, 'REPORT_DELAYED'),
    (2026, 'KH-3', 'PLAN', 3, 'mục II.2.e, nhiệm vụ 3',
        'Xây dựng bộ chỉ tiêu đánh giá kế hoạch KH, CN&ĐMST cho giai đoạn tiếp theo',
        'Xây dựng bộ chỉ tiêu đánh giá kế hoạch KH, CN&ĐMST cho giai đoạn tiếp theo',
        'Bộ chỉ tiêu đánh giá kế hoạch cho giai đoạn tiếp theo',
        'Sở KH&CN', true, 'Các Sở, ban, ngành, đơn vị liên quan', 'Quý IV/2026',
        null, 2026, 4, 'Ngân sách Nhà nước', false, 'NEXT_PERIOD_DELAYED'),
    (2026, 'KH-4', 'PLAN', 4, 'mục II.2.e, nhiệm vụ 4',
        'Hoàn thiện báo cáo tổng hợp kết quả đánh giá kế hoạch trình UBND Thành phố phê duyệt',
        'Hoàn thiện báo cáo tổng hợp kết quả đánh giá kế hoạch trình UBND Thành phố phê duyệt',
        'Báo cáo tổng hợp kết quả đánh giá kế hoạch',
        'Sở KH&CN', true, 'Văn phòng UBND Thành phố', 'Quý IV/2026',
        null, 2026, 4, 'Ngân sách Nhà nước', false, 'REPORT_DELAYED'),
    (2026, 'CT-1', 'PROGRAMME', 1, 'mục II.3.e, nhiệm vụ 1',
        'Rà soát, xây dựng danh mục chương trình cần đánh giá theo 4 giai đoạn trong năm 2026 (Biểu mẫu 01)',
        'Rà soát, xây dựng danh mục chương trình cần đánh giá theo 4 giai đoạn trong năm 2026 (Biểu mẫu 01)',
        'Danh mục chương trình cần đánh giá theo 4 giai đoạn (Biểu mẫu 01)',
        'Sở KH&CN', true, 'Các cơ quan chủ trì chương trình', 'Trước 31/08/2026',
        date '2026-08-31', null, null, 'Ngân sách Nhà nước', false, 'EVALUATION_DELAYED'),
    (2026, 'CT-2', 'PROGRAMME', 2, 'mục II.3.e, nhiệm vụ 2',
        'Thiết lập mục tiêu, bộ chỉ tiêu đánh giá cho các chương trình đang triển khai và chương trình mới',
        'Thiết lập mục tiêu, bộ chỉ tiêu đánh giá cho các chương trình đang triển khai và chương trình mới',
        'Mục tiêu, bộ chỉ tiêu đánh giá của từng chương trình',
        'Cơ quan chủ trì chương trình', false, 'Sở KH&CN', 'Trước 30/09/2026',
        date '2026-09-30', null, null, 'Ngân sách Nhà nước', false, 'EVALUATION_DELAYED'),
    (2026, 'CT-3', 'PROGRAMME', 3, 'mục II.3.e, nhiệm vụ 3',
        'Tổ chức đánh giá (Đầu kỳ/Giữa kỳ/Cuối kỳ/Tác động) theo danh mục đã phê duyệt',
        'Tổ chức đánh giá (Đầu kỳ/Giữa kỳ/Cuối kỳ/Tác động) theo danh mục đã phê duyệt',
        'Kết quả đánh giá đầu kỳ, giữa kỳ, cuối kỳ, tác động theo danh mục',
        'Sở KH&CN', true, 'Hội đồng tư vấn/Tổ chức độc lập', 'Trước 30/11/2026',
        date '2026-11-30', null, null, 'Ngân sách Nhà nước', false, 'REPORT_DELAYED'),
    (2026, 'CT-4', 'PROGRAMME', 4, 'mục II.3.e, nhiệm vụ 4',
        'Cập nhật kết quả đánh giá vào hệ thống cơ sở dữ liệu và hoàn thiện báo cáo trình UBND Thành phố',
        'Cập nhật kết quả đánh giá vào hệ thống cơ sở dữ liệu và hoàn thiện báo cáo trình UBND Thành phố',
        'Kết quả đánh giá trong cơ sở dữ liệu; báo cáo trình UBND Thành phố',
        'Sở KH&CN', true, 'Hội đồng tư vấn/Tổ chức độc lập', 'Quý IV/2026',
        null, 2026, 4, 'Ngân sách Nhà nước', false, 'REPORT_DELAYED'),
    (2026, 'CS-1', 'POLICY', 1, 'mục II.1.e, nhiệm vụ 1',
        'Rà soát, xây dựng danh mục chính sách cần đánh giá năm 2026 (Biểu mẫu 01)',
        'Rà soát, xây dựng danh mục chính sách cần đánh giá năm 2026 (Biểu mẫu 01)',
        'Danh mục chính sách cần đánh giá năm 2026 (Biểu mẫu 01)',
        'Sở KH&CN', true, 'Các cơ quan, đơn vị liên quan', 'Trước 30/11/2026',
        date '2026-11-30', null, null, 'Ngân sách Nhà nước, tài trợ, viện trợ và các nguồn vốn hợp pháp khác.', true, 'EVALUATION_DELAYED'),
    (2026, 'CS-2', 'POLICY', 2, 'mục II.1.e, nhiệm vụ 2',
        'Chuẩn bị các nội dung thuộc tiêu chí đánh giá theo Phụ lục III; rà soát hồ sơ, thu thập và lưu trữ dữ liệu nền',
        'Chuẩn bị các nội dung thuộc tiêu chí đánh giá theo Phụ lục III – Khung tiêu chí và hướng dẫn đánh giá chính sách ưu đãi, khuyến khích tổ chức, doanh nghiệp chi cho hoạt động KH, CN & ĐMST ban hành kèm theo Quyết định số 1969/QĐ-BKHCN, đồng thời thực hiện các nhiệm vụ chuẩn bị sau đây:
- Rà soát, hệ thống hóa hồ sơ, hệ thống mục tiêu, chỉ tiêu và các tài liệu liên quan trước và sau khi ban hành chính sách thuộc phạm vi quản lý.
- Thu thập, cập nhật và lưu trữ dữ liệu nền (baseline) phục vụ đánh giá, bao gồm: dữ liệu về đối tượng tác động, số lượng tổ chức/doanh nghiệp thụ hưởng, kinh phí triển khai, các chỉ số về mức độ chi cho KH, CN & ĐMST của doanh nghiệp trước và sau khi thực hiện chính sách, và các dữ liệu liên quan khác.',
        'Hồ sơ mục tiêu, chỉ tiêu trước và sau khi ban hành; dữ liệu nền',
        'Các cơ quan, đơn vị liên quan', false, 'Sở KH&CN', 'Thường xuyên',
        null, null, null, 'Ngân sách Nhà nước', false, 'DUTY_NOT_FULFILLED'),
    (2026, 'CS-3', 'POLICY', 3, 'mục II.1.e, nhiệm vụ 3',
        'Thu thập, tổng hợp dữ liệu của các tổ chức, doanh nghiệp thụ hưởng chính sách phục vụ đánh giá',
        'Thu thập, tổng hợp dữ liệu của các tổ chức, doanh nghiệp thụ hưởng chính sách phục vụ đánh giá',
        'Bộ dữ liệu của các tổ chức, doanh nghiệp thụ hưởng',
        'Sở KH&CN', true, 'Các cơ quan, đơn vị liên quan', 'Trước 31/12/2026',
        date '2026-12-31', null, null, 'Ngân sách Nhà nước', false, 'EVALUATION_DELAYED'),
    (2026, 'CS-4', 'POLICY', 4, 'mục II.1.e, nhiệm vụ 4',
        'Tổ chức đánh giá tác động và lập báo cáo kết quả (theo Phụ lục III, QĐ 1969/QĐ-BKHCN)',
        'Tổ chức đánh giá tác động và lập báo cáo kết quả (theo Phụ lục III, QĐ 1969/QĐ-BKHCN)',
        'Báo cáo kết quả đánh giá tác động',
        'Sở KH&CN', true, 'Hội đồng tư vấn/Tổ chức độc lập', 'Trước 31/01/2027',
        date '2027-01-31', null, null, 'Ngân sách Nhà nước', false, 'REPORT_DELAYED');
