-- Policies, plans and programmes are followed like organizations, their indicators under an objective ---------------------
alter table target_series drop constraint target_series_object_known;
alter table target_series add constraint target_series_object_known check (
    object_type in ('ORGANIZATION', 'POLICY', 'PLAN', 'PROGRAMME'));
alter table target_series add column objective_id uuid;
alter table target_series add constraint target_series_objective_fk
    foreign key (objective_id) references registered_objective (id);
alter table target_series add constraint target_series_objective_of_registered check (
    objective_id is null or object_type <> 'ORGANIZATION');
